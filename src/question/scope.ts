/** Questions that only look like ours. Each pattern has the reason that the reply gives. */

interface Fence {
  readonly reason: string
  /** Holds even where the sentence names a service, a layer and an owner. */
  readonly strict: boolean
  readonly pattern: RegExp
}

const FENCES: readonly Fence[] = [
  {
    reason: 'how-to',
    strict: true,
    pattern:
      /^(so |ok |hey |hi |please |quick question )*(how (do|can|should|would|could|to|does one)( (i|we|you|one|someone|they))? (?!.*\b(responsib|who|whose|split|owner))|how to\b|steps to|where (do|can) (i|we) (find|see|download|click)|what command|show me how|(please )?((write|create|generate|draft|build|give|send) (me|us)|(write|generate|draft|translate|summari[sz]e|show me|list|open|file|merge|unlock) (me |us )?(a|an|all|any|my|this|that|open|every) ) ?(?!.*\b(responsib|accountab|who|whose|split|overview|list|rundown|matrix|duties|ours|on us|everything|customers?|owns?|half|share|side|part)))/,
  },
  {
    reason: 'price',
    strict: true,
    pattern:
      /\bwho (pays|is paying|is billed|gets billed|gets the bill|gets the invoice)\b|\bexpens(e|ing)\b/,
  },
  {
    reason: 'price',
    strict: false,
    pattern:
      /\b(how much (is|does|do|for|will|would)|cost|costs|price|prices|pricing|cheaper|cheapest|expensive|discounts?|(pays?|paying) (for|the)|bill|billing|invoices?|budget|reserved instances?|savings plans?|committed use)\b/,
  },
  {
    reason: 'opinion',
    strict: true,
    pattern:
      /\b((better|worse|faster|nicer|easier) (than|or)|which (one )?is (the )?(better|best)|(whats|what is) (the )?best|do you recommend|(your|any|a) recommendations?|should (we|i) (use|choose|pick|move|switch|migrate)|favou?rite|worth it|is it worth|what do you think|(what|which) would you (take|pick|choose|do|use|go for)|your opinion|(is|are) (more secure|safer|more reliable)|is it (safe|ok|okay) to (delete|remove|terminate|stop|restart|reboot|upgrade|drop)|most (secure|reliable|popular))\b/,
  },
  {
    reason: 'people',
    strict: true,
    pattern:
      /\b((who|whos)( is)? (on call|oncall)|to be (on call|oncall)|(on call|oncall) (over|rota|roster|schedule|tonight|today|tomorrow|this|next|for|list)|(the|our|my|duty|shift|weekend|holiday) (rota|roster)|shift schedule|whose shift|ceo|cto|ciso|founder|i forgot|reviews? my|who (do|should|can) (i|we) (ask|email|call|contact|write to|talk to|speak to|ping|escalate to)|who owns (the|this|that|our) (\w+ )?(ticket|board|card|epic|story|channel|page|wiki|calendar|meeting|roadmap|backlog|doc)|who is assigned|meeting (moved|invite|link|request)|the invite|who (wrote|made|built|created|merged|committed|designed|invented) |who (patched|rebooted|broke|restarted|left|opened|closed|deleted|changed|touched|stopped|disabled) .*\b(yesterday|last night|this morning|was it)|can (somebody|someone|anybody|anyone|you) (?!tell|explain|say|confirm|clarify|check|please|remind|help me understand))\b/,
  },
  {
    reason: 'people',
    strict: true,
    pattern:
      /^(hey |hi |so |and |ok )*who (deleted|left|created|opened|dropped|ran|approved|deployed|wiped|disabled|broke) (?!.*\b(us|ours|theirs|they|them|we|our|provider|vendor|who|whose|should|job)\b)/,
  },
  {
    reason: 'people',
    strict: false,
    pattern:
      /\b(lunch|coffee|vacation|holiday|birthday|salary|payroll|bonus|promotion|hiring|hire|fired|manager|my boss|my (desk|laptop|phone|chair|badge|keyboard)|standup|stand up meeting|meeting room|ticket number|jira ticket|pull request review|org chart|on leave|whose turn)\b/,
  },
  {
    reason: 'order',
    strict: true,
    pattern:
      /^(please|pls|kindly) (restart|reboot|patch|update|upgrade|delete|create|enable|disable|stop|start|back up|restore|rotate|open|close|grant|revoke|reset|fix|resize|scale|deploy|roll back) (the|our|my|that|this|all|a)\b/,
  },
  {
    reason: 'status',
    strict: true,
    pattern:
      /\b(is there an? (incident|outage)|status page (say|show)|at the moment|is .* down right now)\b|^(so |hey |hi |ok )*(is|are) (\w+ ){0,4}(offline|down|slow|having issues)( (again|today|now|right now|for you|for everyone|or what))*$|^did (\w+ ){1,3}have an? (outage|incident)\b/,
  },
  {
    reason: 'law',
    strict: true,
    pattern: /\b(sue|sued|suing|lawsuit|(in|to) court|fine us|prosecut\w+|compensation|claim damages)\b/,
  },
  {
    reason: 'law',
    strict: false,
    pattern: /\b(court|liable|liability|damages|legally|negligen\w+|fined|fines)\b/,
  },
  {
    reason: 'prompt',
    strict: true,
    pattern:
      /^(so |hey )*are you$|\b(system prompt|ignore (all |your |previous |everything |anything )+|your instructions|contents of|jailbreak|pretend (to be|you)|are you (a |an |really )*(ai|bot|human|robot|machine|person|sentient)|(what|whats) (is )?(the|our|my) (\w+ )?(password|passphrase|pin|account (id|number)))\b/,
  },
]

/** Why a question is none of ours, as an id for the reply's words; `null` where nothing speaks against it. */
export function outOfScope(phrase: string, namesAll: boolean): string | null {
  return FENCES.find(({ pattern, strict }) => (strict || !namesAll) && pattern.test(phrase))?.reason ?? null
}

/** Questions that only look like ours. Each pattern has the reason that the reply gives. */

interface Fence {
  readonly reason: string
  /** Holds even where the sentence names a service, a layer and an owner. */
  readonly strict: boolean
  readonly pattern: RegExp
}

const FENCES: readonly Fence[] = [
  {
    reason: 'thanks',
    strict: true,
    pattern:
      /^(?=.*\b(thanks|thank|thx|ta|cheers|appreciated?|cool|great|perfect|nice|awesome|brilliant|lovely|noted|helps|helpful|legend|got it)\b)((thanks|thank|thx|ta|cheers|much|many|very|so|all|appreciated?|it|you|ok|okay|cool|great|perfect|nice|one|awesome|brilliant|lovely|noted|that|this|helps|helpful|is|was|good|to|know|got|a|lot|bunch|legend|mate|team|guys|bot|for|the|your|help|answer|quick|again|yes|yep|really|super|and|then|will|do)( |$))+$/,
  },
  {
    reason: 'how-to',
    strict: true,
    pattern:
      /^(so |ok |hey |hi |please |quick question |(can|could|would|will) (you|somebody|someone|anyone|anybody) )*(how (do|can|should|would|could|to|does one)( (i|we|you|one|someone|they))? (?!.*\b(responsib|who|whose|split|owner|differ|compare))|how to\b|steps to|where (do|can) (i|we) (find|see|download|click)|what command|show me how|(please )?((write|create|generate|draft|build|give|send) (me|us)|(write|generate|draft|translate|summari[sz]e|show me|list|open|file|merge|unlock) (me |us )?(a|an|all|any|my|this|that|open|every) ) ?(?!.*\b(responsib|accountab|who|whose|split|overview|list|rundown|matrix|columns?|duties|things (we|they|that)|bits?|pieces?|tasks?|chores?|jobs?|ours|on us|everything|customers?|owns?|half|share|side|part|does for|does|handles|takes)))/,
  },
  {
    reason: 'how-to',
    strict: true,
    pattern:
      /\bhow (do|can|should|would|could) (i|we|you|they) (debug|fix|solve|resolve|troubleshoot|unblock|set up|enable|disable|create|get|make|write|find|see|change|use|install|migrate|move|connect|delete|restore|run)\b|\bsteps (for|to)\b|\bstep by step\b|\b(one liner|bash script|code snippet|snippet|regex|kubectl command|cli command|the command (to|for)|sample code|pull request)\b|^(\w+ ){0,2}fix my \w+|\bwhere in the (\w+ )?(portal|console|ui|menu)\b/,
  },
  {
    reason: 'how-to',
    strict: true,
    pattern:
      /\b(exact|right|correct) command\b|\b(what is|whats|got) the (terraform|bicep|kubectl|cli|yaml|snippet|syntax|query|powershell)\b|\b(has|have|does|do) (anyone|anybody|someone|somebody|any of you) (got|have|know|seen|written|built) (a|an|any|some|how) /,
  },
  {
    reason: 'how-to',
    strict: false,
    pattern:
      /\bany ideas?\b|\bideas (anyone|anybody|folks|pls|please)\b|\b(a|an|any|some|sample|got) (\w+ )?(examples?|samples?|snippets?|templates?)\b/,
  },
  {
    reason: 'price',
    strict: true,
    pattern:
      /\bset (us|me|you|them) back\b|\bcredits (from|for|back)\b|\bwho (pays(?! attention)|is paying|is billed|gets billed|gets the bill|gets the invoice)\b|\bexpens(e|ing)\b|\bhow much (would|will|is|does|do) (\S+ ){1,4}(be|cost)\b|\b(cheaper|pricier|more expensive) (than|for|to)\b/,
  },
  {
    reason: 'price',
    strict: false,
    pattern:
      /\b(how much (is|does|do|for|will|would)(?! \w+ (do|handle|take|cover|manage|secure)\b)|cost|costs|price|prices|pricing|cheaper|cheapest|expensive|discounts?|(pays?|paying) (for|the)(?! (\w+ ){0,8}(so|therefore|hence)\b)|bill|billing|invoices?|budget|day rate|hourly rate|reserved instances?|savings plans?|committed use)\b/,
  },
  {
    reason: 'price',
    strict: false,
    pattern:
      /\b((does|do|will) \w+ charge|charges? (us|me|for)|overspen\w+|spend|worth the money|free trial|demo of|get a demo|refund|upsell|quote for|procurement quote|cost centre|cost center)\b/,
  },
  {
    reason: 'opinion',
    strict: true,
    pattern:
      /\b((better|worse|faster|nicer|easier) (than|or)|which (one )?is (the )?(better|best)|(whats|what is) (the )?best|do you recommend|(your|any|a) recommendations?|should (we|i) (just |really |maybe |all |finally |simply |rather )*(use|choose|pick|move|switch|migrate|ditch|dump|leave)|favou?rite|worth it|is it worth|what do you think|(what|which) would you (take|pick|choose|do|use|go for)|your opinion|honest opinion|opinions? (please|pls|welcome)|should rather (go|be|use|take|choose|pick)|(is|are) (more secure|safer|more reliable)|is it (safe|ok|okay) to (delete|remove|terminate|stop|restart|reboot|upgrade|drop)|most (secure|reliable|popular))\b/,
  },
  {
    reason: 'opinion',
    strict: true,
    pattern:
      /\b(would you (pick|choose|use|recommend|rather|go)|if you were (us|me|in (our|my) shoes)|(is|was) it a good idea|(what|how) do you reckon|what you reckon|shall (we|i) (drop|move|switch|ditch|dump|go)|overengineering|over engineering|what do (people|others|folks) (do|use)|(do|should) we (shard|put|split|go(?! to\b)|stick|store)|(what|which) (\w+ ){0,2}(size|tier|sku|type|class|plan|flavou?r) (should|do|would|must) (we|i)|thoughts$|who has the best|which has the best|rank (these|them|those)|do you think (our|we|it|they|i|the)|is it time (we|to)|(which|what) (\w+ ){1,3}should (we|i) (learn|try|study|read|buy|start|go)|is (\w+ ){1,2}(dead|dying|overkill|obsolete)$|overrated|underrated|(is|are) \w+ (any good|rubbish|terrible))\b/,
  },
  {
    reason: 'opinion',
    strict: false,
    pattern:
      /^(?!.*\bdiffer).*\b(nicer|better|faster|slower|cheaper|easier|simpler|smarter|safest|nicest|fastest|performance|throughput|change my mind|hot take|fight me|rank|go for it)\b/,
  },
  {
    reason: 'people',
    strict: true,
    pattern:
      /\b((who|whos)( is)? (on call|oncall|up for)|(while|as) \w+ is (on (leave|holiday|vacation|pto)|off sick|away)|(his|her) (fault|mistake)|names please|knock knock|should have told (me|us)|(email|e mail|phone|number|name|handle) of (whoever|who|the (person|one|guy))|(has|have|got|on) pager duty|(pager|shift|rota|duty)\b.*\bme or \w+$|to be (on call|oncall)|(on call|oncall) (over|rota|roster|schedule|tonight|today|tomorrow|this|next|for|list)|(the|our|my|duty|shift|weekend|holiday) (rota|roster)|(pager|shift|standby) .*\b(tonight|today|tomorrow|this week|next week|weekend)$|(your|my) turn|shift schedule|whose shift|who is (the |our |your )?(ceo|cto|ciso|founder)|i forgot|reviews? my|(who owns|(who|whos) (is )?the owner of) (the|this|that|our) (\w+ )?(ticket|board|card|epic|story|channel|page|wiki|calendar|meeting|roadmap|backlog|doc)|who is assigned|meeting (moved|invite|link|request)|the invite|who (wrote|made|built|created|merged|committed|designed|invented) |who (patched|rebooted|broke|restarted|left|opened|closed|deleted|changed|touched|stopped|disabled) .*\b(yesterday|last night|this morning|was it)|can (somebody|someone|anybody|anyone|you) (?!tell|list|give|show|name|lay|outline|draw|sketch|walk|share|provide|send|summari[sz]e|back (me|that|this|it) up|enumerate|explain|say|confirm|clarify|check|please|remind|help me understand))\b/,
  },
  {
    reason: 'people',
    strict: true,
    // "the region is down, who do we call?" asks whose it is to bring back.
    pattern:
      /^(?!.*\b(offline|outages?|unreachable|breach\w*|vulnerab\w*)\b).*\bwho (do|should|can) (i|we) (ask|email|call|contact|write to|talk to|speak to|ping|escalate to)\b/,
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
      /\b(lunch|coffee|vacation|holiday|birthday|salary|bonus|promotion|hiring|hire|fired|manager|my boss|my (desk|laptop|phone|chair|badge|keyboard)|standup|stand up meeting|meeting room|ticket number|jira ticket|pull request review|org chart|on leave|whose turn)\b/,
  },
  {
    reason: 'people',
    strict: false,
    pattern:
      /\b(retro|retrospective|stand ?up|offsite|away ?day|meeting (moved|room|tomorrow|today|at)|book (a|the) room|rota|(parental|annual|sick) leave|appraisal|pay rise|salary band|pager|is his fault|names please|beer|pizza|who is (up|next)|take notes|job (ad|advert|opening|posting)|interviews?|candidates?|my cv|account (rep|manager)|reps?|report to|complain to|hr|intern|interns|secondment|leaving (the|our) \w* ?team|holding the (\w+ )?phone|right person to talk)\b/,
  },
  {
    reason: 'people',
    strict: true,
    pattern:
      /(?<!\bor )\bwhose turn (is|was) it\b|\bwho here\b|\btime off\b|\bin lieu\b|\bcareers page\b|\bnotice period\b|\bpayslip\b|\b(paternity|maternity) leave\b|\bname and shame\b|\bown up$|\bwho (signed|said|wrote|approved) (that|this|it)\b|(?<!\b(people|persons?|those|staff|someone|somebody|anyone|employees?|users?|leavers?|admins?|contractors?|folks|guys?|engineers?|one) )\b(who|which (team|person|guy|colleague|one of (you|us))) (just |even |actually |the hell )?(?!(dropped the ball|called|paged|patched|messed|failed|missed|screwed|used|based|needed|needs|involved|allowed|owned|supposed|entitled|shared|required|named|affected|managed|fed)\b)(\w{3,}ed|left(?! (holding|with|to|in))|took|broke|ran|made|built|wrote|gave|sent|spent|bought|threw|forgot|lost|stole|shut)\b(?! (it|that|this|them)\b)(?!.*\b(us or|or us|ours|theirs|whose|who (has|must|should|is|fixes|does|gets)|should have|job|responsib\w+|(us|we|me|ourselves|provider|vendor) or|or (me|ourselves|the (vendor|provider)))\b)/,
  },
  {
    reason: 'people',
    strict: true,
    pattern:
      /^(so |hey |hi |and |ok )*(which|what) (squad|tribe|guild|crew|pod) (?!.*\b(us or|or us|ours or|vendor|provider|theirs)\b)|\b(which|what) (\w+ )?(board|channel|page|wiki|calendar) (is|are|was|has|do|does)\b/,
  },
  {
    reason: 'people',
    strict: false,
    pattern: /^(i |we |just |someone )*lost (my|the|our) .*\b(anyone|anybody|somebody)$/,
  },
  {
    reason: 'people',
    strict: true,
    pattern:
      /\bwhich (one )?of you\b|\bwhich of us (has|is on|takes|covers) (the )?(pager|duty|shift|rota)|^(so |and |hey |hi )*(is|isnt|was) (hr|finance|marketing|sales|payroll|(my|our) (manager|boss|lead)) (not )?(responsible|in charge|accountable)\b/,
  },
  {
    reason: 'order',
    strict: true,
    pattern:
      /^(please|pls|kindly) (restart|reboot|patch|update|upgrade|delete|create|enable|disable|stop|start|back up|restore|rotate|open|close|grant|revoke|reset|fix|resize|scale|deploy|roll back) (the|our|my|that|this|all|a)\b/,
  },
  {
    reason: 'order',
    strict: true,
    pattern:
      /^(hey |hi |ok |please |pls |kindly |someone |can you |could you )*(restart|reboot|bump|kick off|spin up|roll back|redeploy|deploy|scale|resize|rerun|grant|revoke|unlock|merge|run) (the|a|an|my|our|this|that|prod\w*|staging\w*|dev) (?!.*\b(who|whose|us|ours|theirs|job|responsib\w+)\b)/,
  },
  {
    reason: 'order',
    strict: true,
    pattern:
      /^(hey |hi |ok |please |pls |kindly )*((delete|drop|wipe|create|enable|disable|open|close|remove) (all|every|me)|grant me|give me (access|admin|root)|add me) (?!.*\b(who|whose|us|ours|theirs|job|responsib\w+)\b)/,
  },
  {
    reason: 'planning',
    strict: true,
    pattern:
      /\b(story points?|how long (would|will|does|did) it take|how long to|(are|is) (we|the team|\w+) planning|backlog grooming|estimate for)\b|^(so |hey |hi |ok |and )*when (are|is|do|does|did|will|can|should|was|were)\b/,
  },
  {
    reason: 'planning',
    strict: true,
    pattern: /^(?!.*\b(out of|off|from) (the|our|my) roadmap).*\broadmap\b/,
  },
  {
    reason: 'planning',
    strict: false,
    pattern: /\bsprint\b/,
  },
  {
    reason: 'status',
    strict: true,
    pattern:
      /^(so |hey |hi |ok )*(is|are) (\S+ ){0,5}(offline|down|having (issues|problems|trouble|an outage))( for (\w+ ?){1,2})?( in \w+( \w+){0,3})?( (rn|atm|now|right now|today|again))?( or (is|are) it .*)?$|\b(heard|saw|see|think|believe) (that )?(\S+ ){1,4}(is|are) (offline|down)\b|\b(so|really|very|super|dead) slow (today|again|now|right now|this (morning|afternoon|week))\b|\b(anyone|anybody|someone|somebody|you) (knows?|tell me|tell us) (if|whether) (\S+ ){0,4}(is|are) (offline|down|having)\b|\b(is|are) (\w+ ){1,5}having (issues|problems|trouble) (rn|atm|now|right now|today)$/,
  },
  {
    reason: 'status',
    strict: true,
    pattern:
      /\b(is there an? (incident|outage)|status page (say|show)|at the moment|is .* down right now)\b|^(so |hey |hi |ok )*(is|are) (\w+ ){0,4}(offline|down|slow|having issues)( (again|today|now|right now|for you|for everyone|or what))*$|^did (\w+ ){1,3}have an? (outage|incident)\b/,
  },
  {
    reason: 'status',
    strict: true,
    pattern:
      /^(so |hey |hi |ok )*(is|are|did|has|have|was|were) (?!(it|that|this) (our|us|on us|their|them|on them)).*\b(right now|yet|last night|healthy|finished|queueing|over yet|working again|still (open|running|down|broken|slow))( (for|with|again|or) .*)?$|\b(outage|incident) over\b|^(so |hey |hi |ok )*(has|have|had|did|was|were) (\S+ ){1,5}(approved|merged|deployed|rolled out|scheduled|signed off|rejected) yet\b|^is (\w+ ){1,4}(offline|down) for\b|^where are we (with|on|at)\b|^any (news|update|updates|progress|eta)\b|^(so |hey |hi |ok )*(is|are) (\w+ ){1,6}(done|finished|complete|blocked)$|\b(is|are) (\w+ ){1,6}still on for\b|\bslow for (you|anyone|everyone)\b/,
  },
  {
    reason: 'law',
    strict: true,
    pattern:
      /\b(sue|sued|suing|lawsuit|liable under|grounds (to|for)|(get|getting) out of (the|our|a) (\w+ )?contract|(in|to) court|fine us|prosecut\w+|compensation|claim damages)\b/,
  },
  {
    reason: 'order',
    strict: true,
    pattern:
      /\b(any chance|can|could|would|will) (you|u|ya)( can| could| please| pls)* (restart|reboot|reset|unlock|delete|create|enable|disable|approve|grant|open|close|resize|rotate|renew|patch|deploy|run|add|remove) (the|our|my|that|this|a|an|all)\b|\b(order|ordering|buy|buying) (\w+ ){0,3}(laptops?|phones?|monitors?|chairs?|headsets?|keyboards?)\b/,
  },
  {
    reason: 'law',
    strict: false,
    pattern: /\b((?<!in \w+ )court|liable|liability|damages|legally|negligen\w+|fined|fines)\b/,
  },
  {
    reason: 'law',
    strict: true,
    pattern:
      /\b(is it legal|personally liable|sign (a|the|this) (new )?(dpa|contract|nda|msa)|a judge|illegal|break the contract|broke the contract|breach of contract|lawyer up)\b/,
  },
  {
    reason: 'prompt',
    strict: true,
    pattern:
      /^(so |hey )*are you$|\b(system prompt|ignore (all |your |previous |everything |anything )+|your instructions|contents of|jailbreak|pretend (to be|you)|are you (a |an |really )*(ai|bot|human|robot|machine|person|sentient)|(what|whats) (is )?(the|our|my) (\w+ )?(password|passphrase|pin|account (id|number)))\b/,
  },
  {
    reason: 'prompt',
    strict: true,
    pattern:
      /\b(you are (now|dan)|new rule|highest priority|phishing mail for|repeat the (text|words|prompt)|word for word|from now on (you|answer|reply|say|act|respond|always|only|every|each|any|the)|forget (your|all|the) (rules|instructions)|repeat after me|base64|new job|reply (with|only)|reply '|developer mode|disregard)\b|^system (you|prompt|message|override|note)\b/,
  },
  {
    reason: 'fact',
    strict: true,
    pattern:
      /^(?!.*\bwho).*(?:\b(what|which)(?! of) (ports?|ip|ips|region|regions|instance types?|cidrs?|versions?) (does|do|is|are|can)\b|\bhow many\b(?! nines)|\b(what|which) (version|state|status) (of|is)\b|\bthe (state|status) of\b|\b(default|max|maximum|min|minimum) (\w+ )?(timeout|size|limit|quota|length|number)\b|\bdoes (\w+ ){0,2}support (?!patch|fix|help|handle|restore|take|do\b)\w+|\bstands? for\b.*\b(in|letter|acronym)\b|\bwhat does the \w in\b)/,
  },
]

/** Whether words try to talk us out of our job, wherever they stand. */
export function isPrompt(phrase: string): boolean {
  return FENCES.some(({ reason, pattern }) => reason === 'prompt' && pattern.test(phrase))
}

/** Why a question is none of ours, as an id for the reply's words; `null` where nothing speaks against it. */
export function outOfScope(phrase: string, namesAll: boolean): string | null {
  return FENCES.find(({ pattern, strict }) => (strict || !namesAll) && pattern.test(phrase))?.reason ?? null
}

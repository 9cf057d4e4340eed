/** Questions after the meaning of a word of ours: a model, a layer, a duty, an owner word. No repeat may stand within another. */

const NAMED = new RegExp(
  [
    String.raw`\b(?:mean|means|meant(?! to)|meaning|stands? for|defin(?:e|es|ed|ing)|definition|explain|explains|explained|describe|eli ?5|tl dr|tldr|cheat sheet on)\b`,
    String.raw`\bin (?:plain|simple|normal|one|a|two|few) (?:english|words?|terms|sentences?|nutshell)\b|\bfor dummies\b|\blayman\b`,
    String.raw`\bwhen (?:you|this bot|the bot) (?:says?|writes?|answers?|prints?)\b|\bin your (?:answers?|replies|reply)\b|\bthe (?:term|word)\b`,
    String.raw`\bwhere (?:does|do) .*\b(?:stops?|ends?) and .*\b(?:starts?|begins?)\b`,
    String.raw`\bhelp me understand\b|\b(?:do not|dont) (?:really |quite )?(?:get|understand|know what)\b|\bnever heard\b|\bno idea what\b`,
    String.raw`\bwhat do you (?:lot |guys |people |all )?(?:count|put|include|lump|understand|mean|call|file)\b|\b(?:counts?|lumped|filed|included) (?:as|under|in|into|with)\b`,
    String.raw`\b(?:cover|covers|comprise|comprises|include|includes|contain|contains|belongs? to|falls? under|falls? into|goes into|goes under|comes under|sits in|is in|are in)\b.*\b(?:row|column|layer|here|exactly)\b`,
    String.raw`\b(?:row|column|layer)\b.*\b(?:cover|covers|include|includes|contain|contains)\b`,
  ].join('|'),
)

const WHAT_IS =
  /\bwhat (?:\w+ ){1,4}(?:is|are)$|\b(?:what|whats) (?:exactly |really |actually |again )?(?:is|are|was)\b|\bwhats\b|\bwhat (?:is|are) (?:a|an|the) (?:\w+ ){0,2}\w+$/

/** "what does guest OS cover", "what falls under data" */
const WHAT_IN =
  /\bwhat (?:all |else |exactly |really |actually )?(?:does|do|counts|belongs|falls|goes|comes|sits|is in|is included|is part)\b|\bdoes (?:\w+ ){1,5}(?:include|cover|contain|comprise)\b|\bdifference\b/

const ASKS_OWNER =
  /\b(?:our|ours|us|we|theirs|homework|who|whose|whom|left|on the customer|responsible|in charge|accountable|hook|handle|handles|job|(?:customer|client|tenant|provider|vendor)s? (?:half|share|part|side|column|duties|tasks|responsibilities|obligations|end|work))\b/

/** Whether the words ask who does something, whatever else they ask. */
export function asksOfSides(phrase: string): boolean {
  return ASKS_OWNER.test(phrase)
}

/** How plainly the words ask for a meaning: `named` where they say so, `is` for "what is X", `in` for "what falls under X"; `null` where they do not. */
export function asksMeaning(phrase: string): 'named' | 'is' | 'in' | null {
  if (NAMED.test(phrase)) return 'named'
  if (WHAT_IS.test(phrase)) return 'is'
  return WHAT_IN.test(phrase) ? 'in' : null
}

/** "which model is Cloud Run?", "is Lambda FaaS or PaaS?" */
const WHICH_MODEL =
  /\b(?:which|what) (?:service |cloud |delivery )?(?:model|category|kind of service|type of service)\b/
const BARE_WHAT_IS =
  /^(?:so |ok |hey |please |sorry |wait )*(?:what is|whats|what are|explain|define|describe)(?: a| an| the| again| exactly)*$/

/** Whether the words ask what a product is; `plain` are those without its name. */
export function asksModel(phrase: string, plain: string, namesModel: boolean): boolean {
  if (ASKS_OWNER.test(phrase)) return false
  if (WHICH_MODEL.test(phrase) || BARE_WHAT_IS.test(plain)) return true
  return (
    namesModel && /^(?:so |ok |hey |and )*(?:is|are|isnt)\b|\b(?:counts? as|considered|called)\b/.test(phrase)
  )
}

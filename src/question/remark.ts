import { phraseOf, phraseStartAt, type Token } from './tokens.ts'

/** What a speaker adds to a proposal to have it judged: "correct me if I'm wrong", "sound logic?", "can I write that down" */

/** Words of judgement: a remark has at least one of them. */
const JUDGES = new Set(
  `right wrong true false correct agree agreed disagree confirm confirmed confirmation yes yeah yep yup aye ja nope no ok okay fine fair
  accurate legit valid sound safe sane sanity reasonable fact logic assumption assume reading understanding conclusion mistaken
  nah nay yea dreaming imagining imagine believe innit eh huh surely check verify promised told heard read summary statement bet hope
  guess suppose think thinking reckon presume correctly rightly case works figure figured write tell say put record holds hold stands straight
  repeat misunderstand misunderstood misread misunderstanding tick nag complain worry sign lying catch allowed
  y n`.split(/\s+/),
)

/** Words that may stand around them. Those that name a side ("us", "theirs") may not: "or us?" asks. */
const AROUND = new Set(
  `i we you he she it that this they there me my your his her a an the one so is are am was were be been do does did have has had can could
  may might should would will must if or not and but on in to with of for at by about as far how what then now too here just really
  still quite pretty got get id ive im lol please pls pl plz kindly thanks thank thx cheers ta quick double once again actually
  maybe only all way thing client clients auditor auditors audit board boss team them manager someone somebody down up good
  bit little doubt sure remember recall want need say saying tell telling see sees sign off stay policy answer file water question before both each`.split(
    /\s+/,
  ),
)

/** "is the tester right to do so?" */
const IS_RIGHT =
  /^(so |and |but )?(is|was|are|were) ((the|my|our|this|that) (\w+ )?\w+|he|she|they) (right|wrong|correct|mistaken|lying)( (there|here|about (it|this|that)|to \w+( (so|that|it|us))?))?$/

/** "…, so I can strike it from the runbook. *Can I?*" */
const MAY_I = /^(can|may|could|should) (i|we)( now| then| safely)?$/

/** "can you back that up" */
const BACKS_IT_UP =
  /^(can|could) (you|anyone|anybody|someone|somebody) (please )?(back (that|this|it|me) up( on (that|this|it))?|vouch for (that|this|it))$/

/** More words than this say something of their own. */
const AT_MOST = 10
const LONGEST_TAG = 2

/** Where the remark at the end begins, as a token index; `null` where there is none. */
export function closingRemark(tokens: readonly Token[]): number | null {
  const start = phraseStartAt(tokens, tokens.length - 1)
  if (start <= 0 || !isRemark(tokens.slice(start))) return null
  // "both right, *yes*?": a tag may follow a remark.
  const before = tokens.length - start <= LONGEST_TAG ? phraseStartAt(tokens, start - 1) : 0
  return before > 0 && isRemark(tokens.slice(before, start)) ? before : start
}

/** Whether the words say nothing but "judge this". */
function isRemark(words: readonly Token[]): boolean {
  const phrase = phraseOf(words)
  if (IS_RIGHT.test(phrase) || MAY_I.test(phrase) || BACKS_IT_UP.test(phrase)) return true
  return (
    words.length <= AT_MOST &&
    words.some(({ norm }) => JUDGES.has(norm)) &&
    words.every(({ norm }) => JUDGES.has(norm) || AROUND.has(norm))
  )
}

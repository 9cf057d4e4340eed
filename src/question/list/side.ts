import type { Draft } from '../draft.ts'
import { PREPOSITIONS } from '../function-words.ts'
import type { Party } from '../query.ts'
import { phraseOf, type Token } from '../tokens.ts'
import { askedClause, lastSentence, sides } from './asked.ts'
import { BARE_NOUN, DIVIDED, OWN_NOUN, PIECES, SIDES } from './words.ts'

/** Both sides are asked about. */
const BOTH = [
  new RegExp(
    String.raw`\b(?:${DIVIDED}|who is (?:responsible|accountable) for (?:what|which)|half half|where (?:is|does|do) (?:the|our) (?:line|boundary)|which side|whose)\b`,
  ),
  /\b(?:US|OUR(?: \w+)?)(?: \w+)? (?:and|vs|versus|or|what is|which are) (?:what (?:is )?)?(?:THEM|THEIR)\b|\bUS THEM\b/,
  /\b(?:THEM|THEIR(?: \w+)?)(?: \w+)? (?:and|vs|versus|or|what is|which are) (?:what (?:is )?)?(?:US|OUR)\b(?! to)|\bor US$|\bUS or \w+$|\bTHEM US\b/,
  /\b(?:US|OUR)\b.* (?:vs|versus|as opposed to|against) (?:\w+ ){0,3}(?:THEM|THEIR)\b|\b(?:THEM|THEIR)\b.* (?:vs|versus|as opposed to|against) (?:\w+ ){0,3}(?:US|OUR)\b/,
  /\b(?:things|parts|bits|what) (?:US|THEM) \w+ (?:(?:and|plus|or) )?(?:(?:the|those) )?(?:things|parts|bits|ones|what) (?:US|THEM)\b/,
  /\bUS\b.*\band (?:what|which)\b.*\bTHEM\b|\bTHEM\b.*\band (?:what|which)\b.*\bUS\b/,
  /\b(?:vs|versus) what\b/,
  /\band (?:things|what|which|those|bits) (?:(?:THEM|US) )?(?:(?:do|does|is|are) )?not\b/,
  new RegExp(
    `\\b(?:customer|US|OUR) (?:${PIECES}) (?:(?:and|or) )?(?:THEM|THEIR|provider|vendor)\\b|\\b(?:provider|vendor|THEM|THEIR) (?:${PIECES}) (?:(?:and|or) )?(?:customer|US|OUR)\\b`,
  ),
]

/** Whether `text`, with its sides marked, asks for the split. */
export function asksForBoth(text: string): boolean {
  return BOTH.some((pattern) => pattern.test(text))
}

/** What is left for the customer, or asked of it. */
const LEFT_TO_US =
  /\bleftovers?\b|\b(?:leaves?|left|remain(?:s|ing|der)?|rests?|stays?|keeps?)(?: (?!THEM)\w+){0,3}? (?:to |for |with |on |up to |down to )?US\b|\b(?:left|remains|stays|expected) (?:for|to|with|of|on) (?:the )?(?:US|tenant|subscriber|customer)\b|\b(?:expects?|requires?|wants?|demands?) (?:of |from )?(?:US|OUR)\b|\bin scope for US\b|\banything (?:left |else |more )?(?:to do |left )?for US\b/

/** "which duties never move to the provider?" */
const NEVER_GIVEN =
  /\b(?:never|not|can never|cannot)\b(?: \w+){0,3}? (?:hand|hands|move|moves|shift|shifts|pass|passes|transfer|transfers|delegate|outsource|give|go|goes)(?: \w+){0,3}? (?:to|over to) (?:(?:a|the|any|our|their) )?(?:cloud )?(?:THEM|provider|vendor|providers|vendors)\b/

/** What the customer is rid of. */
const RELIEF =
  /\bgo(?:es)? away\b|\bfalls? away\b|\bdisappears?\b|\bUS (?:lose|shed|get rid of|no longer (?:have|need))\b|\bstops? being OUR\b|\b(?:off|out of) OUR (?:hands|plate|back|shoulders|list|desk)\b|\boff US\b|\b(?:ignore|skip|forget|cross off|happily|lose sleep|spares? US|stop (?:doing|worrying|caring))\b|\b(?:leave|hand)(?: \w+){0,2} (?:to|over to) (?:the )?THEM\b|\bUS (?:can|may) (?:just |safely )?leave\b|\b(?:can|may) US (?:just |safely )?(?:leave|hand|ignore|skip|forget)\b|\b(?:does|do|did|runs?|done|handled?s?|managed?s?|\w+s) for (?:US|you)\b|\binherit(?:s|ed)?\b|\b(?:get|included|comes?) (?:done )?(?:for you )?(?:from|by)\b|\bgives? US\b/

/** "what do we *not* have to do", "so I *never* have to" */
const NEED_NOT =
  /\bUS (?:\w+ )?(?:do |does |need |have |should |would |must )*(?:not|never|no longer)\b|\b(?:do|does|need|have|should|must) (?:not|never) US\b|\b(?:do|need|have) US not\b|\b(?:do|need|have) not US\b|\bUS never\b|\bnot (?:need|have) to (?:bother|worry|care|do)\b/

const NOT_THEIRS =
  /\b(?:is|are|does|do|will|would) not (?:\w+ )?(?:the )?(?<side>US|THEM|OUR|THEIR)\b|\b(?:THEM|(?<late>US)) (?:(?:do|does|will|would|is|are) )?(?:not|never)\b|\b(?:nobody|no one|noone) (?:at|from|in) (?!OUR|US)\w+|\bnot (?:\w+ ){1,3}by (?<by>THEM|US)\b/

/** Whose side a list is to show: "what is ours" the customer's, "what does AWS handle" the provider's; `null`: the split. */
export function sideOf(words: readonly Token[], draft: Draft): Party | 'both' | null {
  const phrase = phraseOf(words)
  const text = sides(words, draft)
  if (SHARED_ONES.test(phrase)) return 'both'
  if (asksForBoth(text)) return null
  const asked = sides(askedClause(words, draft) ?? lastSentence(words), draft)
  // "I thought all was done for us. What is really down to us?"
  return SIDES.test(asked) ? sideIn(asked, draft) : sideIn(text, draft)
}

/** "what is shared", "list the shared duties", "which parts of EKS are shared" */
const SHARED_ONES =
  /\b(what|which|everything|all|list)\b((( \w+){0,2}? (is |are |the )*shared\b(?! (responsibilit|model|security)))|.*\b(is|are) shared$)/

function sideIn(text: string, draft: Draft): Party | null {
  if (asksWhoseItIs(draft)) return 'provider'
  if (LEFT_TO_US.test(text) || NEVER_GIVEN.test(text)) return 'customer'
  const denied = NOT_THEIRS.exec(text)
  if (denied && /\b(what|which|everything|anything|all|things?|stuff)\b/.test(text)) {
    const { side, late, by } = denied.groups ?? {}
    return /^(US|OUR)$/.test(side ?? late ?? by ?? 'THEM') ? 'provider' : 'customer'
  }
  if (RELIEF.test(text) || NEED_NOT.test(text)) return 'provider'
  const noun = OWN_NOUN.exec(text) ?? BARE_NOUN.exec(text)
  // "which parts of *our* RDS does AWS patch?": who acts says more than whose it is.
  const said = noun?.groups?.side ?? /\b(?:US|THEM)\b/.exec(text)?.[0] ?? SIDES.exec(text)?.[0]
  if (said === undefined) return null
  return /^(US|OUR|customer|client|tenant|subscriber)/.test(said) ? 'customer' : 'provider'
}

/** "what is *AWS's* in RDS?", "what is *on AWS*?": whose it is, said with nothing more. */
export function asksWhoseItIs({ tokens, readings }: Draft): boolean {
  return readings.some(({ start, end, means }) => {
    const [last, next] = [tokens[end - 1], tokens[end]]
    if (means.is !== 'provider' || !last) return false
    const goesOn = next !== undefined && !last.endsPhrase && !PREPOSITIONS.has(next.norm)
    const before = phraseOf(tokens.slice(Math.max(0, start - 3), start))
    const isPossessive = /'s\W*$/i.test(last.text)
    return !goesOn && (/\bwhat is on$/.test(before) || (isPossessive && /\bwhat is$/.test(before)))
  })
}

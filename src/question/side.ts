import { annotated } from './claim/annotate.ts'
import { JOBS } from './claim/party.ts'
import type { Draft } from './draft.ts'
import { PREPOSITIONS } from './function-words.ts'
import type { Party } from './query.ts'
import { phraseOf, type Token } from './tokens.ts'
import { asksUnknownDeed } from './unknown-deed.ts'

/** What people call the pieces of the work, of which they want a list. */
const PIECES =
  'parts?|bits?|pieces?|layers?|controls?|tasks?|dut(?:y|ies)|chores?|obligations?|responsibilit(?:y|ies)|homework|columns?|items?|jobs?|things?|rows?|leftovers?|todos?|to dos?|set|stuff|areas?|list|bullets?|everything|all|whatever|checklist|work|half|share|side'

/** Words for the division of the work as a whole. */
export const SPLIT =
  /\b(split|breakdown|break down|rundown|run down|half of the deal|half|responsibilities|division|divid\w+|divv\w+|carv\w+|slice|side by side|who (?:does|owns|covers|makes|handles|gets) (?:what|which)|dividing line|demarcation|raci|by party|both sides|two lists|sides?s? (?:is|are) which)\b/

const BOTH = [
  /\b(?:split|break ?down|break down|division|divid\w+|divv\w+|carv\w+|slice|side by side|who (?:does|owns|covers|makes|handles|gets) (?:what|which)|who is (?:responsible|accountable) for (?:what|which)|dividing line|demarcation|raci|by party|both sides|two lists|half half|where (?:is|does|do) (?:the|our) (?:line|boundary)|which side|whose)\b/,
  /\b(?:US|OUR(?: \w+)?)(?: \w+)? (?:and|vs|versus|or|from|what is|which are) (?:what is )?(?:THEM|THEIR)\b|\bUS THEM\b/,
  /\b(?:THEM|THEIR(?: \w+)?)(?: \w+)? (?:and|vs|versus|or|from|what is|which are) (?:what is )?(?:US|OUR)\b(?! to)|\bor US$|\bUS or \w+$|\bTHEM US\b/,
  /\bUS\b.*\band (?:what|which)\b.*\bTHEM\b|\bTHEM\b.*\band (?:what|which)\b.*\bUS\b/,
  /\band (?:things|what|which|those|bits) (?:(?:THEM|US) )?(?:(?:do|does|is|are) )?not\b/,
  new RegExp(
    `\\b(?:customer|US|OUR) (?:${PIECES}) (?:(?:and|or) )?(?:THEM|THEIR|provider|vendor)\\b|\\b(?:provider|vendor|THEM|THEIR) (?:${PIECES}) (?:(?:and|or) )?(?:customer|US|OUR)\\b`,
  ),
]

/** What is left for the customer, or asked of it. */
const LEFT_TO_US =
  /\bleftovers?\b|\b(?:leaves?|left|remain(?:s|ing|der)?|rests?|stays?|keeps?)(?: \w+){0,3}? (?:to |for |with |on |up to |down to )?US\b|\b(?:left|remains|stays|expected) (?:for|to|with|of|on) (?:the )?(?:US|tenant|subscriber|customer)\b|\b(?:expects?|requires?|wants?|demands?) (?:of |from )?(?:US|OUR)\b|\bin scope for US\b/

/** What the customer is rid of. */
const RELIEF =
  /\bstops? being OUR\b|\b(?:off|out of) OUR (?:hands|plate|back|shoulders|list|desk)\b|\boff US\b|\b(?:ignore|skip|forget|cross off|happily|lose sleep|spares? US|stop (?:doing|worrying|caring))\b|\b(?:leave|hand)(?: \w+){0,2} (?:to|over to) (?:the )?THEM\b|\bUS (?:can|may) (?:just |safely )?leave\b|\b(?:can|may) US (?:just |safely )?(?:leave|hand|ignore|skip|forget)\b|\b(?:does|do|did|runs?|done|handled?s?|managed?s?|\w+s) for (?:US|you)\b|\binherit\b|\b(?:get|included|comes?) (?:done )?(?:for you )?(?:from|by)\b|\bgives? US\b/

/** "what do we *not* have to do", "so I *never* have to" */
const NEED_NOT =
  /\bUS (?:\w+ )?(?:do |does |need |have |should |would |must )*(?:not|never|no longer)\b|\b(?:do|does|need|have|should|must) (?:not|never) US\b|\b(?:do|need|have) US not\b|\b(?:do|need|have) not US\b|\bUS never\b|\bnot (?:need|have) to (?:bother|worry|care|do)\b/

const NOT_THEIRS =
  /\b(?:is|are|does|do|will|would) not (?:\w+ )?(?:the )?(?<side>US|THEM|OUR|THEIR)\b|\b(?:THEM|(?<late>US)) (?:(?:do|does|will|would|is|are) )?(?:not|never)\b|\b(?:nobody|no one|noone) (?:at|from|in) (?!OUR|US)\w+|\bnot (?:\w+ ){1,3}by (?<by>THEM|US)\b/

const OWN_NOUN = new RegExp(`\\b(?<side>OUR|THEIR) (?:\\w+ ){0,2}?(?:${PIECES}|${JOBS})\\b`)
const BARE_NOUN = new RegExp(
  `\\b(?<side>customers?|clients?|tenants?|subscribers?|US|providers?|vendors?|operators?|suppliers?|landlords?|THEM)(?: (?:owned|side|specific))? (?:${PIECES})\\b`,
)

/** Whose side a list is to show: "what is ours" the customer's, "what does AWS handle" the provider's; `null`: the split. */
export function sideOf(words: readonly Token[], draft: Draft): Party | 'both' | null {
  const phrase = phraseOf(words)
  const text = sides(words, draft)
  if (/\b(what|which|everything)( \w+)? (is |are )?shared\b/.test(phrase)) return 'both'
  if (BOTH.some((pattern) => pattern.test(text))) return null
  const last = words.at(-1)?.sentence
  const asked = sides(
    words.filter(({ sentence }) => sentence === last),
    draft,
  )
  // "I thought all was done for us. What is really down to us?"
  return SIDES.test(asked) ? sideIn(asked, draft) : sideIn(text, draft)
}

const SIDES = /\b(?:US|THEM|OUR|THEIR)\b/

function sideIn(text: string, draft: Draft): Party | null {
  if (asksWhoseItIs(draft)) return 'provider'
  if (LEFT_TO_US.test(text)) return 'customer'
  const denied = NOT_THEIRS.exec(text)
  if (denied && /\b(what|which|everything|anything|all|things?|stuff)\b/.test(text)) {
    const { side, late, by } = denied.groups ?? {}
    return /^(US|OUR)$/.test(side ?? late ?? by ?? 'THEM') ? 'provider' : 'customer'
  }
  if (RELIEF.test(text) || NEED_NOT.test(text)) return 'provider'
  const noun = OWN_NOUN.exec(text) ?? BARE_NOUN.exec(text)
  const said = noun?.groups?.side ?? SIDES.exec(text)?.[0]
  if (said === undefined) return null
  return /^(US|OUR|customer|client|tenant|subscriber)/.test(said) ? 'customer' : 'provider'
}

const WHICH = /\b(?:what|whats|which|whatever|everything|all|name|list|enumerate|give|fill|how|describe)\b/
const CARE =
  /\b(?:deals?|falls|secures?|stops|do|does|done|runs?|running|handles?|manages?|covers?|look(?:s|ing)? after|takes?|cares?|sorts?|babysits?|keeps?|leaves?|spares?|expects?|mine|ours|left|worry|bother|liable|answerable|accountable|responsible|hook|court|owns?)\b/
export const PIECE = new RegExp(`\\b(?:${PIECES}|${JOBS})\\b`)

/** Whether the question asks for the pieces of the work that are on some side, and names no piece itself. */
export function asksForPieces(words: readonly Token[], draft: Draft): boolean {
  const last = words.at(-1)?.sentence
  const text = sides(
    words.filter(({ sentence }) => sentence === last),
    draft,
  )
  if (!asksUnknownDeed(draft) && BOTH.some((pattern) => pattern.test(text))) return true
  if (OWN_NOUN.test(text) || BARE_NOUN.test(text)) return true
  return SIDES.test(text) && WHICH.test(text) && (PIECE.test(text) || CARE.test(text))
}

/** Many pieces, said as such: with these a story before the question is only its occasion. */
const MANY =
  /\b(?:parts|bits|pieces|layers|controls|tasks|duties|chores|obligations|responsibilities|homework|jobs|things|leftovers|list|lists|everything|whatever)\b/

/** "who fixes it?" asks about what was told. */
const TAKES_UP = /\b(?:who|whose)\b|(?<!\bof )\b(?:it|that|this|those|these)\b/

/** "what do we do?" after an alarm asks for help and not for a list. */
const HELPLESS = /\bwhat (?:do|should|can|must) US do(?: now| next| first)?$/

/** "We lift the payroll box onto EC2 next month. *What's our homework list?*": all of it is asked, whatever came before. */
export function asksForAllAfterStory(words: readonly Token[], draft: Draft): boolean {
  const start = words.findLastIndex((_, at) => opensClause(words, at))
  const asked = words.slice(Math.max(0, start))
  const first = asked[0]
  const isWhole = first === undefined || draft.tokens.indexOf(first) === 0
  if (isWhole || start < 0 || TAKES_UP.test(phraseOf(asked))) return false
  const within = new Set(asked.map((word) => draft.tokens.indexOf(word)))
  const aspects = ['layer', 'duty', 'topic']
  if (draft.readings.some(({ start: at, means }) => within.has(at) && aspects.includes(means.is)))
    return false
  const text = sides(asked, draft)
  if (OWN_NOUN.test(text) || BARE_NOUN.test(text)) return MANY.test(text)
  return (
    SIDES.test(text) &&
    WHICH.test(text) &&
    (MANY.test(text) || PIECE.test(text) || CARE.test(text)) &&
    !HELPLESS.test(text)
  )
}

/** Where a clause begins that asks: after a break, perhaps with a "so" before its "what". */
function opensClause(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]
  if (before && !before.endsPhrase && before.sentence === words[at]?.sentence) return false
  const first = words
    .slice(at, at + 3)
    .find(({ norm }) => !/^(so|and|but|then|ok|now|can|could|you|someone|please|just)$/.test(norm))
  return first !== undefined && (WHICH.test(first.norm) || /^(need|want|tell)$/.test(first.norm))
}

/** "what does *RDS* take off my hands": a product that acts stands for its maker. */
const ACTS =
  /^(leaves?|does|do|takes?|runs?|covers?|expects?|requires?|manages?|gives?|keeps?|handles?|wants?|spares?)$/

function sides(words: readonly Token[], draft: Draft): string {
  const { tokens, readings } = draft
  const isAgent = (word: Token) => {
    const at = tokens.indexOf(word)
    const name = readings.find(
      ({ start, end, means }) =>
        start <= at && at < end && ['service', 'variant', 'model', 'provider'].includes(means.is),
    )
    if (!name) return false
    const before = tokens[name.start - 1]?.norm ?? ''
    const next = tokens[name.end]?.norm ?? ''
    if (tokens[name.end - 1]?.endsPhrase || PREPOSITIONS.has(before)) return false
    return ACTS.test(next) || /^(does|do|will|would|can)$/.test(before)
  }
  const agents = new Set(words.filter(isAgent).map(({ norm }) => norm))
  return annotated(draft, words)
    .split(' ')
    .map((word) => (agents.has(word) ? 'THEM' : word))
    .join(' ')
    .replace(/\bTHEM(?: THEM)+\b/g, 'THEM')
    .replace(/\b(?:and|but) not (?:the )?(?:US|THEM|OUR \w+|THEIR \w+)\b/g, '')
    .replace(/(?<!\b(?:is|are|does|do|will|would)) not (?:US|THEM|OUR|THEIR)$/g, '')
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

const DUTIES =
  /^(share|part|half|side|duty|duties|tasks?|responsibilit(y|ies)|obligations?|jobs?|chores|homework|end)$/

/** "Google's share of the work": a provider's name right before a word for its duties. */
export function saysWhoseDuties({ readings, tokens }: Draft): boolean {
  return readings.some(({ end, means }) => means.is === 'provider' && DUTIES.test(tokens[end]?.norm ?? ''))
}

import { type Draft, isAspect, type Reading } from '../draft.ts'
import { OWN_STAFF } from '../party.ts'
import type { Claim, Subject } from '../query.ts'
import { phraseOf, type Token } from '../tokens.ts'
import { asksUnknownDeed } from '../unknown-deed.ts'
import { askedClause, lastSentence, OPENS_WITH_PIECES, sides } from './asked.ts'
import { asksForBoth } from './side.ts'
import { BARE_NOUN, CARE, OWN_NOUN, PIECE, PIECES, SIDES, WHICH } from './words.ts'

/** Whether the question asks for the pieces of the work that are on some side, and names no piece itself. */
export function asksForPieces(words: readonly Token[], draft: Draft): boolean {
  const text = sides(lastSentence(words), draft)
  if (!asksUnknownDeed(draft) && asksForBoth(text)) return true
  if (OWN_NOUN.test(text) || BARE_NOUN.test(text) || SHARED_ONES.test(text)) return true
  return SIDES.test(text) && WHICH.test(text) && (PIECE.test(text) || CARE.test(text))
}

/** "which parts are shared?", "what are the shared bits" */
const SHARED_ONES = new RegExp(
  `\\b(?:what|which|list|all)\\b.*\\b(?:shared (?:${PIECES})|(?:${PIECES}) (?:are|is) shared)\\b`,
)

/** "what's left for us there?": in a thread, all of its topic. */
export function listsThere(
  {
    words,
    draft,
    claim,
  }: { readonly words: readonly Token[]; readonly draft: Draft; readonly claim: Claim | null },
  heard: readonly Subject[],
): boolean {
  return heard.length === 0 && claim === null && WHICH.test(phraseOf(words)) && asksForPieces(words, draft)
}

/** "who fixes it?" asks about what was told. */
const TAKES_UP =
  /\b(?:who|whose)\b|(?<!\b(?:of|everything|all|things|what|anything|parts) )\b(?:it|that|this|those|these)\b/

/** "*all we get to do is* pick the window" tells. */
const ALL_WE_DO = /^all (we|you|i) (\w+ ){1,5}(is|are)\b/

/** "what do we do?" after an alarm asks for help and not for a list. */
const HELPLESS =
  /\bwhat (?:do|should|can|must|shall) US (?:do|put|write|say|tick|answer|enter|fill in)(?: now| next| first| down| there| here)?$/

/** "We lift the payroll box onto EC2 next month. *What's our homework list?*": all of it is asked, whatever came before. */
export function asksForTheWhole(words: readonly Token[], draft: Draft): boolean {
  const asked = askedClause(words, draft)
  if (asked === null || namesPiece(asked, draft)) return false
  if (TAKES_UP.test(phraseOf(asked)) || ALL_WE_DO.test(phraseOf(asked))) return false
  const text = sides(asked, draft)
  if (OWN_NOUN.test(text) || BARE_NOUN.test(text) || OPENS_WITH_PIECES.test(text)) return true
  return SIDES.test(text) && WHICH.test(text) && (PIECE.test(text) || CARE.test(text)) && !HELPLESS.test(text)
}

/** A layer or a duty, other than the word that says what kind of thing the product is: "the DynamoDB *tables*". */
function namesPiece(words: readonly Token[], { tokens, readings }: Draft): boolean {
  const within = new Set(words.map((word) => tokens.indexOf(word)))
  const products = readings.filter(({ means }) =>
    ['service', 'variant', 'provider', 'kind'].includes(means.is),
  )
  const isItsThing = ({ start, end, means }: Reading) =>
    means.is === 'layer' &&
    (isRole(start, tokens) || products.some((product) => product.end === start || product.start === end))
  return readings.some(
    (reading) => within.has(reading.start) && isAspect(reading.means) && !isItsThing(reading),
  )
}

/** "as *an admin*", "our *DBAs*" */
function isRole(start: number, tokens: readonly Token[]): boolean {
  const before = phraseOf(tokens.slice(Math.max(0, start - 2), start))
  return (
    /\bas an?$/.test(before) ||
    (/\b(?:our|my|the|do|should|must|us|we)$/.test(before) && OWN_STAFF.has(tokens[start]?.norm ?? ''))
  )
}

import { type Draft, PRODUCTS } from '../draft.ts'
import { PREPOSITIONS } from '../function-words.ts'
import { readingsOver } from '../party.ts'
import { endsPhraseAt, phraseOf, type Token } from '../tokens.ts'
import { annotated } from './annotate.ts'
import { PIECE, WHICH } from './words.ts'

/** The words of a question that ask for a list, and the sides they name. */

/** The words of the last sentence. */
export function lastSentence(words: readonly Token[]): readonly Token[] {
  const last = words.at(-1)?.sentence
  return words.filter(({ sentence }) => sentence === last)
}

/** "we host a shop on Beanstalk, *what does Amazon manage*": the clause that asks which; `null` where none does. */
export function askedClause(words: readonly Token[], draft: Draft): readonly Token[] | null {
  // "…, enumerate it" adds nothing to ask.
  const start = words.findLastIndex((_, at) => at < words.length - 2 && opensClause(words, at, draft))
  return start < 0 ? null : mainPart(words.slice(start), draft)
}

/** "…, *when we run our app on App Engine*": where and when, not what; nor what follows its question mark. */
function mainPart(words: readonly Token[], draft: Draft): readonly Token[] {
  const at = words.findIndex(
    ({ norm }, index) => index > 2 && /^(if|when|once|after|while|since|because|where)$/.test(norm),
  )
  const main = at < 0 ? words : words.slice(0, at)
  // "what are our duties in Zoom (meetings, recordings)": with its product named, the first phrase says all.
  const end = main.findIndex(
    ({ asked }, index) => asked || (endsPhraseAt(main, index) && namesPlace(main[index], draft)),
  )
  return end < 0 ? main : main.slice(0, end + 1)
}

function namesPlace(word: Token | undefined, draft: Draft): boolean {
  return word !== undefined && readingsOver(draft, word).some(({ means }) => PRODUCTS.has(means.is))
}

/** "boss wants to *know* what …", "it is managed, *but* what …": words that a question may follow. */
const TELLS =
  /^(knows?|tell|asks?|asked|asking|see|list|about|of|out|down|but|and|so|exactly|me|us|explain|wonder|wondering|document|understand|show|admin)$/

/** Where a clause begins that asks: after a break, perhaps with a "so" before its "what", or where the pieces are named. */
function opensClause(words: readonly Token[], at: number, draft: Draft): boolean {
  const { norm } = words[at] as Token
  if (/^(what|which|whatever|everything)$/.test(norm) && TELLS.test(words[at - 1]?.norm ?? '')) return true
  if (!endsPhraseAt(words, at - 1)) return false
  const first = words
    .slice(at, at + 3)
    .find(({ norm }) => !/^(so|and|but|then|ok|now|can|could|you|someone|please|kindly|just)$/.test(norm))
  if (first === undefined) return false
  return WHICH.test(first.norm) || /^(need|want|tell)$/.test(first.norm) || namesPieces(words, at, draft)
}

/** "*our leftover duties on EC2*?", "*things AWS handles*, things we handle" */
function namesPieces(words: readonly Token[], at: number, draft: Draft): boolean {
  const end = words.findIndex((_, index) => index >= at && endsPhraseAt(words, index)) + 1
  const clause = words.slice(at, end || undefined)
  if (!PIECE.test(phraseOf(clause))) return false
  return OPENS_WITH_PIECES.test(sides(clause, draft))
}

const MANY = 'duties|responsibilities|tasks|obligations|chores|to ?dos?|homework|parts|bits|leftovers'

/** A clause that begins with the pieces, and says whose they are. */
export const OPENS_WITH_PIECES = new RegExp(
  `^(?:the )?(?:(?:OUR|THEIR|US|THEM|customers?|providers?|vendors?) (?:\\w+ ){0,2}?(?:${MANY})|(?:things|${MANY}) (?:that )?(?:US|THEM|(?:is|are) (?:\\w+ ){0,2}(?:OUR|THEIR)))\\b`,
)

/** "what does *RDS* take off my hands": a product that acts stands for its maker. */
const ACTS =
  /^(leaves?|does|do|takes?|runs?|covers?|expects?|requires?|manages?|gives?|keeps?|handles?|wants?|spares?)$/

/** The words as one phrase with US and THEM in it, without a side that is only denied. */
export function sides(words: readonly Token[], draft: Draft): string {
  const { tokens } = draft
  const isAgent = (word: Token) => {
    const name = readingsOver(draft, word).find(({ means }) =>
      ['service', 'variant', 'model', 'provider'].includes(means.is),
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
    .replace(/\bUS mean\b/g, 'mean')
    .replace(/\b(?:and|but) not (?:the )?(?:US|THEM|OUR \w+|THEIR \w+)\b/g, '')
    .replace(/(?<!\b(?:is|are|does|do|will|would)) not (?:US|THEM|OUR|THEIR)$/g, '')
}

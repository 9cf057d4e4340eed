import { AUXILIARIES, PREPOSITIONS } from '../function-words.ts'
import { phraseOf, type Token } from '../tokens.ts'

const NEGATIONS = new Set(
  'not never hardly scarcely barely neednt dont doesnt isnt nt unencrypted unpatched unmonitored'.split(' '),
)

/** Whether a proposal says that somebody does *not* do it. */
export function isNegated(words: readonly Token[]): boolean {
  const said = withoutStates(words)
  return said.some(({ norm }, at) => isNegation(norm, said[at - 1]?.norm, said[at + 1]?.norm))
}

const MAKES_SURE = /\b(making|make|makes|made) sure( \w+){1,5}$|\bensur(e|es|ing)( \w+){1,5}$/

/** "an API server *not answering* is theirs": how the thing is, not what somebody does. */
export function withoutStates(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex((_, index) => isState(words, index))
  return at < 0 ? words : [...words.slice(0, at), ...withoutStates(words.slice(at + 2))]
}

/** Whether a "not" belongs to the noun before it. */
function isState(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]?.norm
  // "*making sure* snapshots are not public is ours"
  if (words[at]?.norm === 'not' && MAKES_SURE.test(phraseOf(words.slice(Math.max(0, at - 7), at))))
    return true
  if (before === undefined || AUXILIARIES.has(before) || PREPOSITIONS.has(before)) return false
  return words[at]?.norm === 'not' && /ing$/.test(words[at + 1]?.norm ?? '')
}

/** "they *do nothing*", "AWS has *no part* in it" */
function isNegation(norm: string, before: string | undefined, after: string | undefined): boolean {
  if (norm === 'none' && after === 'of') return true
  if (norm === 'no' && before === 'has' && /^(part|say|share|role)$/.test(after ?? '')) return true
  // "AWS *refuses to* patch it", "AWS does *everything but* that"
  if (/^(refuse|refuses|refused|declines|declined)$/.test(norm) && after === 'to') return true
  if (norm === 'everything' && /^(but|except)$/.test(after ?? '')) return true
  return NEGATIONS.has(norm) || (norm === 'nothing' && /^(do|does|did)$/.test(before ?? ''))
}

import type { Weight, Weights } from '../../knowledge/knowledge-base.ts'
import type { Span } from '../clauses.ts'
import type { Draft } from '../draft.ts'
import type { Token } from '../tokens.ts'
import { signsOf } from './signs.ts'
import { type Word, wordsIn } from './words.ts'

/** A stretch of a question, and what it speaks for. */
export interface Weighed extends Weight {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
}

/** As many words of a long message are weighed: it asks at its end. */
const LONGEST = 60

/** Weighs one stretch of a draft. */
export function weighed(draft: Draft, { start, end }: Span, weights: Weights): Weighed {
  const read = { start: Math.max(start, end - LONGEST), end }
  const words = wordsIn(draft, read, (word) => weights.signs.has(word))
  return { tokens: draft.tokens.slice(read.start, end), words, ...weigh(signsOf(words), weights) }
}

/**
 * A linear model: the weights of the signs that are known, added up. Above 0 speaks for it, below against it; the
 * sum is divided by the root of their number, so that a long message is no surer than a short one.
 */
export function weigh(signs: ReadonlySet<string>, weights: Weights): Weight {
  let { proposes, ours, outside } = weights.bias
  let known = 1
  for (const sign of signs) {
    const weight = weights.signs.get(sign)
    if (!weight) continue
    proposes += weight.proposes
    ours += weight.ours
    outside += weight.outside
    known++
  }
  const size = Math.sqrt(known)
  return { proposes: proposes / size, ours: ours / size, outside: outside / size }
}

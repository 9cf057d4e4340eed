import type { Draft, Reading, Setting } from '../draft.ts'
import { isProduct } from '../vocabulary.ts'
import { readingsOf } from './read-names.ts'

/** "every VM lands in a backup plan": where the plan is nobody's product, the words in it mean what they mean alone. */
export function withWordsInside(freed: readonly Reading[], draft: Draft, { vocabulary }: Setting): Draft {
  const inside = uniqueSpans(freed).flatMap((span) => wordsInside(span, draft, vocabulary))
  const readings = [...draft.readings, ...inside].sort((one, other) => one.start - other.start)
  return { ...draft, readings }
}

function uniqueSpans(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [reading.start, reading])).values()]
}

function wordsInside(
  { start, end }: Reading,
  { tokens }: Draft,
  vocabulary: Setting['vocabulary'],
): Reading[] {
  const found: Reading[] = []
  const within = tokens.slice(0, end)
  for (let at = start; at < end; at++) {
    const match = vocabulary.match(within, at)
    if (match && match.end - match.start < end - start)
      found.push(...readingsOf(match).filter(({ means }) => !isProduct(means) && means.is !== 'kind'))
  }
  return found
}

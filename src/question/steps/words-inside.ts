import { addReadings, type Draft, type Reading, type Setting } from '../draft.ts'
import { isProduct } from '../vocabulary.ts'
import { readingsOf } from './read-names.ts'

/** "every VM lands in a backup plan": where a step dropped the plan, as nobody's product, the words in it mean what they mean alone. */
export function withWordsInside(before: Draft, kept: Draft, { vocabulary }: Setting): Draft {
  const freed = before.readings.filter(({ start }) => kept.readings.every((one) => one.start !== start))
  return addReadings(
    kept,
    uniqueSpans(freed).flatMap((span) => wordsInside(span, kept, vocabulary)),
  )
}

function uniqueSpans(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [reading.start, reading])).values()]
}

function wordsInside(
  { start, end }: Reading,
  { tokens, readings }: Draft,
  vocabulary: Setting['vocabulary'],
): Reading[] {
  const found: Reading[] = []
  for (let at = start; at < end; at++) {
    // Of "pfx we uploaded" the first word alone, too.
    const match = vocabulary.match(tokens.slice(0, at === start ? end - 1 : end), at)
    if (match) found.push(...readingsOf(match).filter(({ means }) => says(means, readings)))
  }
  return found
}

/** A layer or a duty, or the flavour of a product that is named: "Okta's sync *agent*". */
function says(means: Reading['means'], readings: readonly Reading[]): boolean {
  if (means.is === 'variant' && means.onlyWithService)
    return readings.some((other) => other.means.is === 'service' && other.means.service === means.service)
  return !isProduct(means) && means.is !== 'kind'
}

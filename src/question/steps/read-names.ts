import { type Draft, nameOf, type Reading, type Setting, type Step } from '../draft.ts'
import { DETERMINERS } from '../function-words.ts'
import type { Match } from '../phrase-tree.ts'
import { isProduct, type Vocabulary } from '../vocabulary.ts'

/** Reads every name and word the knowledge knows, the longest phrase first. */
export const readNames: Step = {
  name: 'read-names',
  why: 'the vocabulary of the knowledge wins over any guess',
  run(draft, setting) {
    const readings = namesIn(draft, setting)
    const trail = readings.map(({ phrase, means }) => `read-names: "${phrase}" may mean ${nameOf(means)}`)
    return { ...draft, readings, trail: [...draft.trail, ...trail] }
  },
}

function namesIn({ tokens }: Draft, { vocabulary }: Setting): Reading[] {
  const readings: Reading[] = []
  let at = 0
  while (at < tokens.length) {
    const whole = vocabulary.match(tokens, at)
    const long = whole && whole.end > at + 1 && !hidesProduct(whole, tokens, vocabulary) ? whole : null
    const match = long ?? vocabulary.apart(tokens, at) ?? (whole && whole.end === at + 1 ? whole : null)
    if (match) readings.push(...readingsOf(match), ...reachingOver(match, tokens, vocabulary))
    at = match?.end ?? at + 1
  }
  return readings
}

/** "*the cloud* SQL instance": plain words must not hide the product that begins inside them and goes on. */
function hidesProduct(
  { start, end, names }: Match,
  tokens: Draft['tokens'],
  vocabulary: Vocabulary,
): boolean {
  if (!DETERMINERS.has(tokens[start]?.norm ?? '') || names.some(({ means }) => isProduct(means))) return false
  const inner = Array.from({ length: end - start - 1 }, (_, index) =>
    vocabulary.match(tokens, start + 1 + index),
  )
  return inner.some((match) => match && match.end > end && match.names.some(({ means }) => isProduct(means)))
}

/** Everything a run of words may mean, each as a reading of its own. */
export function readingsOf({ start, end, phrase, names }: Match): Reading[] {
  return names.map(({ means, ordinary }) => ({ start, end, phrase, means, ordinary }))
}

/**
 * "S3 bucket policies" is about an S3 bucket and about bucket policies, "renews the cert we bought" about a cert of
 * our own: what begins inside a product's name and goes on after it, or a product that begins inside plain words.
 */
function reachingOver(
  { start, end, names }: Match,
  tokens: Draft['tokens'],
  vocabulary: Vocabulary,
): Reading[] {
  const inProduct = names.some(({ means }) => isProduct(means))
  for (let at = start + 1; at < end; at++) {
    const over = vocabulary.match(tokens, at)
    if (over && over.end > end) return readingsOf(over).filter(({ means }) => isProduct(means) !== inProduct)
  }
  return []
}

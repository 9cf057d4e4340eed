import { type Draft, isAspect, keepReadings, type Reading, type Step } from '../draft.ts'
import { DETERMINERS, PREPOSITIONS } from '../function-words.ts'
import { modelOfTopic } from '../model-of-topic.ts'

const NAME = 'stay-in-thread'
const PRODUCTS: ReadonlySet<string> = new Set(['service', 'variant', 'kind'])

/** "iam roles for pods then?" after a question on EKS: words that are a product and a piece of the work are the piece. */
export const stayInThread: Step = {
  name: NAME,
  why: 'a short turn goes on about the product of the thread',
  run(draft, { previous, knowledge }) {
    const topics = previous?.asks.flatMap(({ topic }) => (topic.service === null ? [] : topic)) ?? []
    if (topics.length === 0) return draft
    // "is it on by default?" is about what was asked before.
    if (previous?.asks.some(({ aspect }) => aspect !== null) && draft.readings.every(isState))
      return keepReadings(draft, NAME, () => false)
    const models = topics.flatMap((topic) => modelOfTopic(topic, knowledge) ?? [])
    return keepReadings(draft, NAME, (reading) => !isPiece(reading, draft, models))
  },
}

function isState({ phrase }: Reading): boolean {
  return /\bby default$/.test(phrase)
}

function isPiece(
  { start, end, means }: Reading,
  { tokens, readings }: Draft,
  models: readonly string[],
): boolean {
  // "and if it sits *on a VM*?"
  const before = DETERMINERS.has(tokens[start - 1]?.norm ?? '') ? start - 2 : start - 1
  if (!PRODUCTS.has(means.is) || PREPOSITIONS.has(tokens[before]?.norm ?? '')) return false
  return readings.some((other) => other.start < end && other.end > start && isAspectIn(other.means, models))
}

/** "box?" in a thread on Slack is the product: SaaS has no boxes. */
function isAspectIn(means: Reading['means'], models: readonly string[]): boolean {
  if (!isAspect(means)) return false
  const { inModels = null } = 'inModels' in means ? means : {}
  return inModels === null || models.some((model) => inModels.includes(model))
}

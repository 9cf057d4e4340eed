import type { KnowledgeBase, Name } from '../../knowledge/knowledge-base.ts'
import { type Draft, isAspect, keepReadings, type Reading, reread, type Step } from '../draft.ts'
import { DETERMINERS, PREPOSITIONS } from '../function-words.ts'
import { modelOfTopic } from '../model-of-topic.ts'
import type { Vocabulary } from '../vocabulary.ts'

const NAME = 'stay-in-thread'
const PRODUCTS: ReadonlySet<string> = new Set(['service', 'variant', 'kind'])

/** "iam roles for pods then?" after a question on EKS: words that are a product and a piece of the work are the piece. */
export const stayInThread: Step = {
  name: NAME,
  why: 'a short turn goes on about the product of the thread',
  run(said, { previous, knowledge, vocabulary }) {
    const topics = previous?.asks.flatMap(({ topic }) => (topic.service === null ? [] : topic)) ?? []
    if (topics.length === 0) return said
    const services = topics.flatMap(({ service }) => service ?? [])
    const isModel = ({ means }: Reading) => means.is === 'model'
    const own = said.readings.some(isModel) ? namesOf(services, knowledge) : []
    const draft = reread(said, NAME, (reading) =>
      isModel(reading) ? flavourOf(services, own, reading, vocabulary) : null,
    )
    // "is it on by default?" is about what was asked before.
    if (previous?.asks.some(({ aspect }) => aspect !== null) && draft.readings.every(isState))
      return keepReadings(draft, NAME, () => false)
    const models = topics.flatMap((topic) => modelOfTopic(topic, knowledge) ?? [])
    return keepReadings(draft, NAME, (reading) => !isPiece(reading, draft, models))
  },
}

/** "and for *serverless*?" in a thread on OpenSearch is OpenSearch Serverless: what the words name together with a name of its product. */
function flavourOf(
  services: readonly string[],
  own: readonly Name[],
  { phrase }: Reading,
  vocabulary: Vocabulary,
): Reading['means'] | null {
  const flavours = own.flatMap((name) => vocabulary.named(`${name.phrase} ${phrase}`))
  const found = flavours.find(
    ({ means: one }) => (one.is === 'variant' || one.is === 'service') && services.includes(one.service),
  )
  return found?.means ?? null
}

/** All that the services are called. */
function namesOf(services: readonly string[], { names }: KnowledgeBase): Name[] {
  return names.filter(({ means }) => means.is === 'service' && services.includes(means.service))
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

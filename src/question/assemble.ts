import { aspectsIn } from './aspects.ts'
import { askingSentences, clausesOf, within } from './clauses.ts'
import type { Draft, Setting } from './draft.ts'
import { modelOfTopic } from './model-of-topic.ts'
import { type Ask, NO_TOPIC, type PartialAspect, type Topic } from './query.ts'
import { topicsIn } from './topics.ts'

interface Part {
  topics: readonly Topic[]
  aspects: readonly PartialAspect[]
}

/** Pairs what the question is about with what it asks of it, clause by clause; what a clause leaves out it borrows. */
export function assemble(draft: Draft, setting: Setting): Ask[] {
  const sentences = askingSentences(draft)
  const asking = draft.readings.filter(({ start }) => sentences.has(draft.tokens[start]?.sentence ?? -1))
  const everywhere = topicsIn(draft.readings, draft, setting)
  const inQuestion = topicsIn(asking, draft, setting)
  const all = inQuestion.length > 0 ? notBare(inQuestion, everywhere) : everywhere
  const parts = clausesOf(draft, sentences).map((span): Part => {
    const own = within(draft.readings, span)
    const topics = notBare(topicsIn(own, draft, setting), everywhere)
    return { topics, aspects: aspectsIn(own, draft, modelsOf(topics.length > 0 ? topics : all, setting)) }
  })
  const asksOfParts = lendTopics(shareObjects(parts), all).flatMap(pairs)
  if (asksOfParts.some(({ aspect }) => aspect)) return unique(asksOfParts.filter(({ aspect }) => aspect))
  const told = aspectsIn(draft.readings, draft, modelsOf(all, setting)).slice(0, 1)
  return unique(pairs({ topics: all, aspects: told }))
}

/** "AWS will reboot your RDS instance. Who picks the hour?": a bare provider gives way to its service said elsewhere. */
function notBare(topics: readonly Topic[], elsewhere: readonly Topic[]): readonly Topic[] {
  if (topics.some(({ service, model }) => service !== null || model !== null)) return topics
  const services = elsewhere.filter(
    ({ service, provider }) => service !== null && topics.some((topic) => topic.provider === provider),
  )
  return services.length > 0 ? services : topics
}

function modelsOf(topics: readonly Topic[], { knowledge }: Setting): string[] {
  return topics.flatMap((topic) => modelOfTopic(topic, knowledge) ?? [])
}

/** "patch and reboot the nodes": a duty without a layer takes that of the next clause; a layer without a duty, the last. */
function shareObjects(parts: readonly Part[]): Part[] {
  return parts.map((part, index) => {
    const before = parts[index - 1]?.aspects[0]
    const after = parts[index + 1]
    const aspects = part.aspects.map((aspect): PartialAspect => {
      const next = after?.aspects[0]
      if (aspect.layer === null && next?.layer && next.duty !== null && part.topics.length === 0)
        return { layer: next.layer, duty: aspect.duty }
      if (aspect.layer !== null && aspect.duty === null && before?.duty)
        return { layer: aspect.layer, duty: before.duty }
      return aspect
    })
    return { ...part, aspects }
  })
}

/** A clause that names no topic is about that of the clause before it, or else of the whole question. */
function lendTopics(parts: readonly Part[], all: readonly Topic[]): Part[] {
  let last: readonly Topic[] = []
  return parts.map((part, index) => {
    const following = parts.slice(index + 1).find(({ topics }) => topics.length > 0)?.topics
    const topics = part.topics.length > 0 ? part.topics : last.length > 0 ? last : (following ?? all)
    if (part.topics.length > 0) last = part.topics
    return { ...part, topics }
  })
}

function pairs({ topics, aspects }: Part): Ask[] {
  const on = topics.length > 0 ? topics : [NO_TOPIC]
  const what: readonly (PartialAspect | null)[] = aspects.length > 0 ? aspects : [null]
  return on.flatMap((topic) => what.map((aspect) => ({ topic, aspect })))
}

function unique(asks: readonly Ask[]): Ask[] {
  return [...new Map(asks.map((ask) => [JSON.stringify(ask), ask])).values()]
}

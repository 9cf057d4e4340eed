import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Topic } from '../question/query.ts'
import { decide } from './decide.ts'
import type { Ruling } from './ruling.ts'

/** Two or more topics side by side: the layers on which they differ, or all layers where they do not. */
export function compareTopics(topics: readonly Topic[], knowledge: KnowledgeBase): Ruling[] {
  const columns = topics.map((topic) => wholeOf(topic, knowledge))
  const rows = [...knowledge.layers.keys()].map((layer) =>
    columns.flatMap((column) => column.filter(({ aspect }) => aspect.layer === layer)),
  )
  const differing = rows.filter((row) => new Set(row.map(({ owner }) => owner)).size > 1)
  return (differing.length > 0 ? differing : rows).flat()
}

/** Every layer of one topic, from people down to the building. */
export function wholeOf(topic: Topic, knowledge: KnowledgeBase): Ruling[] {
  return [...knowledge.layers.keys()].flatMap(
    (layer) => decide(topic, { layer, duty: null }, knowledge) ?? [],
  )
}

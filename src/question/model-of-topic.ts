import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Topic } from './query.ts'

/** The service model of a topic: its variant's, its service's, or the one it names. */
export function modelOfTopic(topic: Topic, knowledge: KnowledgeBase): string | null {
  const service = topic.service === null ? undefined : knowledge.services.get(topic.service)
  return service?.variants.get(topic.variant ?? '')?.model ?? service?.model ?? topic.model
}

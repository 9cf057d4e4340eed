import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { modelOfTopic } from '../question/model-of-topic.ts'
import type { Topic } from '../question/query.ts'
import type { Answer } from './reply.ts'

/** The SLA to check: the service's own, the provider's index, or the contract where neither is public. */
export function slaOf(topic: Topic, knowledge: KnowledgeBase): Answer['sla'] {
  const provider = knowledge.providers.get(topic.provider ?? '')
  const sla = knowledge.services.get(topic.service ?? '')?.sla ?? provider?.slaIndex
  if (sla) return sla
  if (provider) return { title: `your ${provider.name} contract`, url: null }
  const model = knowledge.models.get(modelOfTopic(topic, knowledge) ?? 'cloud')
  const title = model?.sla ?? knowledge.models.get(model?.extends ?? '')?.sla
  return { title: title ?? 'the SLA of the service you use', url: null }
}

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { modelOfTopic } from '../question/model-of-topic.ts'
import type { Topic } from '../question/query.ts'
import type { Answer } from './reply.ts'

/**
 * The SLA to check: the service's own, the provider's index, or the contract where neither is public.
 * A self-hosted edition has none: what the vendor promises of its cloud does not hold on the customer's machines.
 */
export function slaOf(topic: Topic, knowledge: KnowledgeBase): Answer['sla'] {
  const service = knowledge.services.get(topic.service ?? '')
  const provider = knowledge.providers.get(topic.provider ?? '')
  if (provider && service?.variants.get(topic.variant ?? '')?.selfHosted !== true)
    return service?.sla ?? provider.slaIndex ?? { title: `your ${provider.name} contract`, url: null }
  const model = knowledge.models.get(modelOfTopic(topic, knowledge) ?? 'cloud')
  const title = model?.sla ?? knowledge.models.get(model?.extends ?? '')?.sla
  return { title: title ?? 'the SLA of the service you use', url: null }
}

import type { KnowledgeBase, Owner } from '../knowledge/knowledge-base.ts'
import { modelOfTopic } from '../question/model-of-topic.ts'
import type { Topic } from '../question/query.ts'
import type { Span } from './reply.ts'

/** The name of the other side in a sentence: "AWS", or "the cloud provider" where no provider is named. */
export function providerParty(topic: Topic, knowledge: KnowledgeBase): string {
  const provider = knowledge.providers.get(topic.provider ?? '')
  return (
    provider?.short ?? knowledge.models.get(modelOfTopic(topic, knowledge) ?? '')?.party ?? 'the provider'
  )
}

/** Where something is, ready for a sentence: "on Amazon EC2", "in IaaS", "on-premises". */
export function placeOf(topic: Topic, knowledge: KnowledgeBase): readonly Span[] {
  const service = knowledge.services.get(topic.service ?? '')
  if (service) {
    const under = knowledge.providers.get(topic.beneath ?? '')
    const name = service.variants.get(topic.variant ?? '')?.name ?? service.name
    return under ? ['on ', { strong: name }, ` (on ${under.name})`] : ['on ', { strong: name }]
  }
  const provider = knowledge.providers.get(topic.provider ?? '')
  const model = knowledge.models.get(topic.model ?? '')
  const inModel: readonly Span[] = model ? [model.cloud ? 'in ' : '', { strong: model.name }] : []
  if (!provider) return inModel
  return model && !model.abstract ? [...inModel, ` on ${provider.name}`] : ['on ', { strong: provider.name }]
}

/** What a topic is called in a heading or a row: "Amazon EC2", "IaaS". */
export function titleOf(topic: Topic, knowledge: KnowledgeBase): string {
  const service = knowledge.services.get(topic.service ?? '')
  if (service) return service.variants.get(topic.variant ?? '')?.name ?? service.name
  const provider = knowledge.providers.get(topic.provider ?? '')
  const model = knowledge.models.get(topic.model ?? '')
  return (
    [provider?.name, model && !model.abstract ? model.name : null].filter(Boolean).join(', ') ||
    (model?.name ?? 'the cloud')
  )
}

/** An owner as a reader knows it: you, AWS, shared. */
export function ownerWord(owner: Owner, topic: Topic, knowledge: KnowledgeBase): string {
  if (owner === 'customer') return 'you'
  const provider = providerParty(topic, knowledge)
  return owner === 'provider' ? provider : `shared by you and ${provider}`
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

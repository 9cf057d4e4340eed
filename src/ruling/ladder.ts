import {
  type KnowledgeBase,
  type Model,
  modelOfProviderRules,
  standsAlone,
} from '../knowledge/knowledge-base.ts'
import { modelOfTopic } from '../question/model-of-topic.ts'
import type { Topic } from '../question/query.ts'
import type { Level } from './ruling.ts'

const NONE: Level['rules'] = new Map()

/** The rungs on which a rule about this topic may stand, the most specific first (knowledge/README.md, rule 5). */
export function ladderOf(topic: Topic, knowledge: KnowledgeBase): Level[] {
  const service = topic.service === null ? undefined : knowledge.services.get(topic.service)
  const variant = service?.variants.get(topic.variant ?? '')
  const provider = knowledge.providers.get(service?.provider ?? topic.provider ?? '')
  const model = knowledge.models.get(modelOfTopic(topic, knowledge) ?? '')
  const ladder: Level[] = []
  if (service && variant)
    ladder.push({ kind: 'variant', address: `${service.address}:${variant.id}`, rules: variant.rules })
  if (variant && model && standsAlone(model)) return [...ladder, modelLevel(model)]
  if (service) ladder.push({ kind: 'service', address: service.address, rules: service.rules })
  if (provider && model) {
    const named = modelOfProviderRules(provider, model)
    const rules = provider.modelRules.get(named) ?? NONE
    ladder.push({ kind: 'provider-model', address: `${provider.id}:${named}`, rules })
  }
  // What a provider does in its cloud, it does not do on the customer's machines.
  if (provider && !(service && model && standsAlone(model)))
    ladder.push({ kind: 'provider', address: provider.id, rules: provider.rules })
  if (model) ladder.push(modelLevel(model))
  return ladder
}

/** Whether a rung stands in the product's own file. */
export function isOfProduct({ kind }: Level): boolean {
  return kind === 'variant' || kind === 'service'
}

function modelLevel(model: Model): Level {
  return { kind: 'model', address: model.id, rules: model.allRules }
}

import type { KnowledgeBase, Service, Source } from '../knowledge/knowledge-base.ts'
import { modelOfTopic } from '../question/model-of-topic.ts'
import type { Topic } from '../question/query.ts'
import { decide } from '../ruling/decide.ts'
import type { Ruling } from '../ruling/ruling.ts'
import { capitalised, ownerWord, providerParty, titleOf } from './parties.ts'
import type { Answer } from './reply.ts'
import { slaOf } from './sla-of.ts'
import { isSo, verdictOf } from './verdict.ts'

/** Ruling → the words of one answer, the same at every door. */
export function answerOf(ruling: Ruling, knowledge: KnowledgeBase): Answer {
  const { rule, owner, claim, topic, aspect } = ruling
  const service = knowledge.services.get(topic.service ?? '')
  const model = knowledge.models.get(modelOfTopic(topic, knowledge) ?? '')
  return {
    owner,
    confirm: claim === null ? null : isSo(claim, ruling),
    provider: topic.provider,
    service: service?.id ?? null,
    serviceName: service?.name ?? null,
    variant: topic.variant,
    model: model?.abstract ? null : (model?.countsAs ?? model?.id ?? null),
    layer: aspect.layer,
    duty: aspect.duty,
    rule: rule.address,
    basis: rule.basis,
    verdict: verdictOf(ruling, knowledge),
    short: [
      { strong: titleOf(topic, knowledge) },
      ` › ${aspectName(ruling, knowledge)}: ${ownerWord(owner, topic, knowledge)}`,
    ],
    parts: partsOf(ruling, knowledge),
    caveats: caveatsOf(ruling, service, knowledge),
    citations: citationsOf(ruling, knowledge),
    sla: slaOf(topic, knowledge),
    trail: ruling.trail,
  }
}

/** "Guest operating system, patching". */
export function aspectName({ aspect }: Ruling, knowledge: KnowledgeBase): string {
  const layer = knowledge.layers.get(aspect.layer)?.name ?? aspect.layer
  const duty = aspect.duty === null ? null : (knowledge.duties.get(aspect.duty)?.name ?? aspect.duty)
  return duty === null ? layer : `${layer}, ${duty.toLowerCase()}`
}

function partsOf(ruling: Ruling, knowledge: KnowledgeBase): Answer['parts'] {
  const { rule, topic, beneath } = ruling
  const provider = capitalised(providerParty(topic, knowledge))
  const parts: Answer['parts'][number][] = [
    { party: 'You', side: 'customer', does: rule.customer ?? 'Nothing here is named as your part.' },
  ]
  if (rule.provider || hasOtherSide(topic, knowledge))
    parts.push({
      party: provider,
      side: 'provider',
      does: rule.provider ?? 'Nothing here is named as its part.',
    })
  if (beneath?.rule.provider && beneath.rule.owner !== 'customer' && rule.owner !== 'customer')
    parts.push({
      party: `${providerParty(beneath.topic, knowledge)}, underneath`,
      side: 'provider',
      does: beneath.rule.provider,
    })
  return parts
}

/** On-premises there is nobody on the other side. */
function hasOtherSide(topic: Topic, knowledge: KnowledgeBase): boolean {
  if (topic.provider !== null) return true
  const model = knowledge.models.get(modelOfTopic(topic, knowledge) ?? '')
  return (
    model === undefined || model.cloud || [...model.rules.values()].some(({ provider }) => provider !== null)
  )
}

/** Where the answer rests on the model alone, where it does not hold, and which variants differ. */
function caveatsOf(ruling: Ruling, service: Service | undefined, knowledge: KnowledgeBase): string[] {
  const { rule, topic, level } = ruling
  const caveats: string[] = []
  const provider = knowledge.providers.get(topic.provider ?? '')
  const model = knowledge.models.get(modelOfTopic(topic, knowledge) ?? '')
  if (provider && level === 'model')
    caveats.push(
      `We cite no statement by ${provider.name} on just this; in ${model?.name ?? 'the cloud'} it is usually so.`,
    )
  if (rule.onByDefault !== null)
    caveats.push(
      rule.onByDefault
        ? 'By default, without being turned on.'
        : 'Not by itself: it waits until you turn it on or start it.',
    )
  if (rule.unless) caveats.push(`Except: ${rule.unless.replace(/[.]$/, '')}.`)
  const others = service && topic.variant === null ? differingVariants(ruling, service, knowledge) : []
  if (others.length > 0) caveats.push(`Different on ${others.join('; ')}.`)
  return caveats
}

function differingVariants(ruling: Ruling, service: Service, knowledge: KnowledgeBase): string[] {
  return [...service.variants.values()].flatMap((variant) => {
    const topic: Topic = { ...ruling.topic, variant: variant.id }
    const other = decide(topic, ruling.aspect, knowledge)
    const differs = other && other.owner !== ruling.rule.owner
    return differs ? [`${variant.name}: ${ownerWord(other.owner, topic, knowledge)}`] : []
  })
}

/** A provider question always cites the provider's own words, its statement where the rule has none of its pages. */
function citationsOf({ rule, topic, level }: Ruling, knowledge: KnowledgeBase): Source[] {
  const provider = knowledge.providers.get(topic.provider ?? '')
  return provider && level === 'model' ? [provider.statement, ...rule.citations] : [...rule.citations]
}

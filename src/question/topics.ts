import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { contrasted, isMove, isSetAgainst, setsSideBySide } from './contrast.ts'
import { type Draft, nameOf, type Reading, type Setting } from './draft.ts'
import { PREPOSITIONS } from './function-words.ts'
import {
  cloudsOfServices,
  isCloud,
  onlyProductOf,
  providersIn,
  type Spotted,
  serviceOfKind,
  spotted,
  withoutParties,
} from './providers.ts'
import { NO_TOPIC, type Topic } from './query.ts'

/** What a stretch of the question is about: services, variants, models, or providers, in the order said. */
export function topicsIn(all: readonly Reading[], draft: Draft, setting: Setting): Topic[] {
  const { knowledge } = setting
  const readings = firstMentions(all)
  const providers = providersIn(withoutParties(readings, draft), draft, setting)
  const named = providers.length > 0 ? providers : providersIn(draft.readings, draft, setting)
  const said = named.length > 0 ? named : cloudsOfServices(draft.readings, knowledge)
  const services = servicesIn(readings, said, draft, setting)
  if (services.length > 0)
    return unique([
      ...services.map((topic) => withBeneath(topic, readings, providers, draft, knowledge)),
      ...contrastedModels(readings, draft, knowledge),
      ...kindsBeside(readings, services, draft, knowledge),
    ])
  const kinds = spotted(readings, 'kind').map(({ means }) => means.kind)
  const ofKind = unique(
    said.flatMap((provider) => kinds.flatMap((kind) => serviceOfKind(kind, provider, knowledge))),
  )
  if (ofKind.length > 0) return ofKind
  const kind = kinds[0]
  const models = spotted(readings, 'model').map(({ means }) => means.model)
  const concrete = models.filter((model) => !knowledge.models.get(model)?.abstract)
  const whole = models.find((model) => knowledge.models.get(model)?.abstract)
  if (concrete.length > 0) {
    // "on-prem vs cloud": the cloud in general is the other side.
    const named = whole && isContrasted(readings, draft) ? [...concrete, whole] : concrete
    return unique(named.map((model) => ({ ...NO_TOPIC, model, provider: providers[0] ?? null })))
  }
  const general: Topic = kind
    ? { ...NO_TOPIC, kind, model: knowledge.kinds.get(kind)?.model ?? null }
    : NO_TOPIC
  const at = kind ? named : providers
  const [maker] = at
  if (at.length === 1 && maker && !kind && draft.unknown.length === 0)
    return [onlyProductOf(maker, knowledge)]
  if (at.length > 0) return unique(at.map((provider) => ({ ...general, provider })))
  if (kind) return contrastedKinds(readings, draft, knowledge) ?? [general]
  return whole ? [{ ...NO_TOPIC, model: whole }] : []
}

/** Services and variants. A name that several providers share goes to the provider that is said. */
function servicesIn(
  readings: readonly Reading[],
  providers: readonly string[],
  draft: Draft,
  { knowledge, previous }: Setting,
): Topic[] {
  const variants = mostParticular(spotted(readings, 'variant'))
  const services = spotted(readings, 'service').filter((service) =>
    variants.every(
      (variant) =>
        variant.means.service !== service.means.service ||
        contrasted(variant.start, service.start, draft) ||
        isNamedAgain(service, variant.start, draft) ||
        isMove(variant.start, service.start, draft),
    ),
  )
  const all = [...variants, ...services].sort((a, b) => a.start - b.start)
  const before = previous?.asks.map(({ topic }) => topic.provider) ?? []
  const topics = all.map(({ start, means }): Topic & { start: number } => {
    const service = knowledge.services.get(means.service)
    const variant = means.is === 'variant' ? means.variant : null
    return { ...NO_TOPIC, start, provider: service?.provider ?? null, service: means.service, variant }
  })
  const chosen = topics.filter(({ start, provider }) => {
    const rivals = topics.filter((other) => other.start === start)
    const preferred = [providers, before].find((list) =>
      rivals.some((rival) => list.includes(rival.provider ?? '')),
    )
    return !preferred || preferred.includes(provider ?? '')
  })
  const said = chosen
    .filter((topic) => !isOnlyTheCompany(topic, chosen, readings, draft))
    .map(({ start, ...topic }) => ({
      topic,
      isShared: chosen.some((other) => other.start === start && other.provider !== topic.provider),
    }))
  const topicsSaid = unique(
    said.flatMap(({ topic, isShared }) => (isShared ? atSaidProvider(topic, providers, knowledge) : [topic])),
  )
  const [only, ...more] = topicsSaid
  // "ElastiCache Serverless next to a node-based cluster": one flavour is set against the plain product.
  const isHalf = only !== undefined && more.length === 0 && only.variant !== null && setsSideBySide(draft)
  return isHalf ? [only, { ...only, variant: null }] : topicsSaid
}

/** "*Lambda* as a zip or *Lambda* as a container image": the second mention is the flavour's. */
function isNamedAgain(service: Spotted<'service'>, flavour: number, draft: Draft): boolean {
  return spotted(draft.readings, 'service').some(
    ({ means, start }) =>
      means.service === service.means.service &&
      service.start < start &&
      start < flavour &&
      contrasted(service.start, start, draft),
  )
}

/** "GKE Standard, auto-upgrade off": of two flavours, the one whose id goes on from the other's says more. */
function mostParticular(variants: readonly Spotted<'variant'>[]): Spotted<'variant'>[] {
  return variants.filter(({ means }) =>
    variants.every(
      (other) =>
        other.means.service !== means.service || !other.means.variant.startsWith(`${means.variant}-`),
    ),
  )
}

/** "IBM … our VPC": what AWS and Google both call VPC is IBM's virtual network where IBM is named. */
function atSaidProvider(topic: Topic, providers: readonly string[], knowledge: KnowledgeBase): Topic[] {
  const kind = knowledge.services.get(topic.service ?? '')?.kind
  const there = kind ? providers.flatMap((provider) => serviceOfKind(kind, provider, knowledge)) : []
  if (there.length > 0) return there
  if (!kind || providers.length === 0 || providers.includes(topic.provider ?? '')) return [topic]
  const model = knowledge.kinds.get(kind)?.model ?? null
  return providers.map((provider) => ({ ...NO_TOPIC, provider, kind, model }))
}

/** "self-hosted runners get patches from GitHub": a name that is also the company's gives way to its other service. */
function isOnlyTheCompany(
  { start, service, provider }: Topic & { readonly start: number },
  topics: readonly (Topic & { readonly start: number })[],
  readings: readonly Reading[],
  draft: Draft,
): boolean {
  const isCompany = spotted(readings, 'provider').some((reading) => reading.start === start)
  return (
    isCompany &&
    topics.some(
      (other) =>
        other.provider === provider &&
        other.start !== start &&
        (other.service !== service || other.variant !== null) &&
        !contrasted(start, other.start, draft),
    )
  )
}

/** "virtual machines vs functions": both kinds are meant, each with its model. */
function contrastedKinds(
  readings: readonly Reading[],
  draft: Draft,
  knowledge: KnowledgeBase,
): Topic[] | null {
  const [one, ...others] = spotted(readings, 'kind')
  if (!one || !others.some(({ start }) => contrasted(one.start, start, draft))) return null
  return unique(
    [one, ...others].map(({ means }) => ({
      ...NO_TOPIC,
      kind: means.kind,
      model: knowledge.kinds.get(means.kind)?.model ?? null,
    })),
  )
}

function isContrasted(readings: readonly Reading[], draft: Draft): boolean {
  const [one, ...others] = spotted(readings, 'model')
  return one !== undefined && others.some(({ start }) => contrasted(one.start, start, draft))
}

/** "Aurora vs MySQL on our own servers": a model set against a service is a second topic. */
function contrastedModels(readings: readonly Reading[], draft: Draft, knowledge: KnowledgeBase): Topic[] {
  const services = readings.filter(({ means }) => means.is === 'service' || means.is === 'variant')
  return spotted(readings, 'model')
    .filter(({ means }) => knowledge.models.get(means.model)?.abstract === false)
    .filter(({ start }) => services.some((service) => contrasted(service.start, start, draft)))
    .map(({ means }) => ({ ...NO_TOPIC, model: means.model }))
}

/** "Redis on a VM *or* Azure Cache for Redis": a kind of thing set against a service is a second topic, of the same cloud. */
function kindsBeside(
  readings: readonly Reading[],
  services: readonly Topic[],
  draft: Draft,
  knowledge: KnowledgeBase,
): Topic[] {
  const named = readings.filter(({ means }) => means.is === 'service' || means.is === 'variant')
  const clouds = [...new Set(services.flatMap(({ provider }) => provider ?? []))]
  return (
    spotted(readings, 'kind')
      // In "ElastiCache *serverless*" the kind is a part of what is named.
      .filter(({ start, end }) => named.every((one) => one.end < start || one.start >= end))
      .filter(({ start }) => named.some((one) => isSetAgainst(start, one.start, draft)))
      .flatMap(({ means }) => clouds.flatMap((cloud) => serviceOfKind(means.kind, cloud, knowledge)))
  )
}

/** "Atlas on Azure": a cloud after on, in or under that is not the service's own is the cloud beneath. */
function withBeneath(
  topic: Topic,
  readings: readonly Reading[],
  providers: readonly string[],
  { tokens }: Draft,
  knowledge: KnowledgeBase,
): Topic {
  if (isCloud(topic.provider ?? '', knowledge)) return topic
  const below = spotted(readings, 'provider').find(
    ({ means, start }) =>
      means.provider !== topic.provider &&
      providers.includes(means.provider) &&
      isCloud(means.provider, knowledge) &&
      PREPOSITIONS.has(tokens[start - 1]?.norm ?? ''),
  )
  return below ? { ...topic, beneath: below.means.provider } : topic
}

function unique(topics: readonly Topic[]): Topic[] {
  return [...new Map(topics.map((topic) => [JSON.stringify(topic), topic])).values()]
}

/** Each name once, however often a pasted page repeats it. */
function firstMentions(readings: readonly Reading[]): Reading[] {
  const seen = new Map<string, Reading>()
  for (const reading of readings) {
    const key = `${reading.phrase} ${nameOf(reading.means)}`
    if (!seen.has(key)) seen.set(key, reading)
  }
  return [...seen.values()]
}

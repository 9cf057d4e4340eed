import type { KnowledgeBase, Meaning } from '../knowledge/knowledge-base.ts'
import type { Draft, Reading, Setting } from './draft.ts'
import { NO_TOPIC, type Topic } from './query.ts'

/** Which providers a question names, and what they sell. */

type Of<Kind extends Meaning['is']> = Extract<Meaning, { is: Kind }>
export type Spotted<Kind extends Meaning['is']> = Reading & { readonly means: Of<Kind> }

/** The readings that mean one kind of thing. */
export function spotted<Kind extends Meaning['is']>(
  readings: readonly Reading[],
  kind: Kind,
): Spotted<Kind>[] {
  return readings.filter((reading): reading is Spotted<Kind> => reading.means.is === kind)
}

/** Providers said by name. One name may stand for two ("Google"): the one a named service belongs to, or a cloud. */
export function providersIn(
  readings: readonly Reading[],
  draft: Draft,
  { knowledge, previous }: Setting,
): string[] {
  const named = spotted(readings, 'provider')
  if (named.length === 0) return [...new Set(spotted(readings, 'region').map(({ means }) => means.provider))]
  const owners = [...spotted(draft.readings, 'service'), ...spotted(draft.readings, 'variant')].map(
    ({ means }) => means.service.split('/')[0],
  )
  const before = previous?.asks.map(({ topic }) => topic.provider) ?? []
  // "does Microsoft encrypt our *mailboxes*": the name stands for the one that sells such a thing.
  const kinds = spotted(draft.readings, 'kind').flatMap(
    ({ means }) => knowledge.kinds.get(means.kind)?.services ?? [],
  )
  const sells = (provider: string) => kinds.some((service) => service.startsWith(`${provider}/`))
  const rank = (provider: string) =>
    Number(owners.includes(provider)) * 8 +
    Number(sells(provider)) * 4 +
    Number(before.includes(provider)) * 2 +
    Number(isCloud(provider, knowledge))
  const spans = [...new Set(named.map(({ start }) => start))]
  const best = spans.map((start) => {
    const candidates = named.filter((reading) => reading.start === start).map(({ means }) => means.provider)
    return candidates.reduce((one, other) => (rank(other) > rank(one) ? other : one))
  })
  return [...new Set(best)]
}

/** "Exchange Online patching: us or Microsoft?": where a service is named, the provider beside "us or" is a party only. */
export function withoutParties(
  readings: readonly Reading[],
  { readings: all, tokens }: Draft,
): readonly Reading[] {
  if (!all.some(({ means }) => means.is === 'service' || means.is === 'variant')) return readings
  const isUs = (at: number) => /^(us|we|ours|our|i|me)$/.test(tokens[at]?.norm ?? '')
  const isParty = ({ start, end }: Reading) =>
    (tokens[start - 1]?.norm === 'or' && isUs(start - 2)) || (tokens[end]?.norm === 'or' && isUs(end + 1))
  return readings.filter((reading) => reading.means.is !== 'provider' || !isParty(reading))
}

/** "blob access and the Entra accounts": a kind of thing is that of the cloud whose service is named beside it. */
export function cloudsOfServices(readings: readonly Reading[], knowledge: KnowledgeBase): string[] {
  const owners = readings.flatMap(({ means }) =>
    means.is === 'service' || means.is === 'variant' ? (means.service.split('/')[0] ?? []) : [],
  )
  const clouds = [...new Set(owners)].filter((provider) => isCloud(provider, knowledge))
  return clouds.length === 1 ? clouds : []
}

/** The service of one kind at one provider, as a topic. */
export function serviceOfKind(kind: string, provider: string, knowledge: KnowledgeBase): Topic[] {
  const { services = [], within = null } = knowledge.kinds.get(kind) ?? {}
  const service = services.find((address) => address.startsWith(`${provider}/`))
  if (service) return [{ ...NO_TOPIC, provider, service }]
  return within === null ? [] : serviceOfKind(within, provider, knowledge)
}

/** "mail from *Mongo* about our M30": a maker of one product stands for it. */
export function onlyProductOf(provider: string, knowledge: KnowledgeBase): Topic {
  const [only, ...others] = [...knowledge.services.values()].filter((one) => one.provider === provider)
  return { ...NO_TOPIC, provider, service: only && others.length === 0 ? only.address : null }
}

/** A provider that rents out virtual machines: others may run on it. */
export function isCloud(provider: string, knowledge: KnowledgeBase): boolean {
  return serviceOfKind('virtual-machine', provider, knowledge).length > 0
}

import { aspectKey, type KnowledgeBase, type Sayings } from '../knowledge/knowledge-base.ts'
import { modelOfTopic } from '../question/model-of-topic.ts'
import type { Claim } from '../question/query.ts'
import type { Ruling } from '../ruling/ruling.ts'
import { capitalised, placeOf, providerParty } from './parties.ts'
import type { Line } from './reply.ts'

const WHOLE_LAYER: Sayings = {
  do: 'are responsible for {it}',
  does: 'is responsible for {it}',
  doing: 'each own part of {it}',
}

/** The words for one duty on one layer, with the layer put in as the topic's model calls it. */
export function sayingsOf(
  { aspect, topic }: Pick<Ruling, 'aspect' | 'topic'>,
  knowledge: KnowledgeBase,
): Sayings {
  const model = knowledge.models.get(modelOfTopic(topic, knowledge) ?? '')
  const it = model?.calls.get(aspect.layer) ?? knowledge.layers.get(aspect.layer)?.it ?? aspect.layer
  const own = knowledge.sayings.get(aspectKey(aspect))
  const says =
    own ?? (aspect.duty === null ? WHOLE_LAYER : (knowledge.duties.get(aspect.duty) ?? WHOLE_LAYER))
  const put = (text: string) => text.replace('{it}', it)
  const doing = says === WHOLE_LAYER ? says.doing : `each have a part in ${says.doing}`
  return { do: put(says.do), does: put(says.does), doing: put(doing) }
}

/** Whether what the question proposes is so. */
export function isSo({ party, does, how }: Claim, { owner, rule: { onByDefault } }: Ruling): boolean {
  if (party === 'both') return (owner === 'shared') === does
  if (owner === 'shared' && how === 'wholly') return false
  // A bare yes would leave off the customer's part, except where the provider does its own unasked.
  const providerDoes = owner === 'provider' || (owner === 'shared' && onByDefault === true)
  if (party === 'provider') return does ? providerDoes : owner === 'customer'
  return does ? owner !== 'provider' : providerDoes
}

/** The sentence that answers, the owner among its first three words. */
export function verdictOf(ruling: Ruling, knowledge: KnowledgeBase): Line {
  const { owner, act, claim, topic } = ruling
  const provider = providerParty(topic, knowledge)
  const says = sayingsOf(ruling, knowledge)
  const place = placeOf(topic, knowledge)
  const lead = claim === null ? null : leadOf(claim, ruling, provider)
  const who = (name: string) =>
    lead ? [{ strong: lead }, ` ${name} `] : [{ strong: capitalised(name) }, ' ']
  if (act)
    return [
      ...who(act.side === 'customer' ? 'you' : provider),
      `${act.do}; you and ${provider} ${says.doing} `,
      ...place,
      '.',
    ]
  if (owner === 'customer') return [...who('you'), says.do, ' ', ...place, '.']
  if (owner === 'provider') return [...who(provider), says.does, ' ', ...place, '.']
  return [{ strong: lead ?? 'Shared:' }, ` you and ${provider} ${says.doing} `, ...place, '.']
}

function leadOf(claim: Claim, ruling: Ruling, provider: string): string {
  const { owner } = ruling
  // A plain no to "does AWS back it up?" would hide that it does a part.
  const no = owner === 'shared' && claim.party === 'provider' && claim.does ? 'Not alone' : 'No'
  // "so we don't have to?" where the provider does its part unasked: the customer still has one.
  const yes = owner === 'shared' && claim.party === 'customer' && !claim.does ? 'Mostly yes' : 'Yes'
  const answer = isSo(claim, ruling) ? yes : no
  if (owner === 'shared') return `${answer}, shared:`
  return owner === 'customer' ? `${answer}, you do:` : `${answer}, ${provider} does:`
}

import { columnsOf, type KnowledgeBase, type Variant } from '../knowledge/knowledge-base.ts'
import { serviceOfKind } from '../question/providers.ts'
import type { Ask, PartialAspect, Query, Topic } from '../question/query.ts'
import { aspectOf } from './aspect-of.ts'
import { compareTopics, wholeOf } from './compare.ts'
import { decide } from './decide.ts'
import { listOf } from './list.ts'
import { narrowed } from './narrow.ts'
import type { Ruling } from './ruling.ts'

/** Why a question got one ruling per reading instead of one. */
export type Doubt = 'model' | 'variant'

/** All rulings of one query. */
export interface Settled {
  readonly rulings: readonly Ruling[]
  readonly doubt: Doubt | null
  /** Said openly: one answer stands for several readings that agree. */
  readonly agreed: 'models' | 'variants' | null
}

/** Rows of a question that has to be asked back: more would not be read. */
const MOST_READINGS = 6

/** Query → rulings. Where readings differ in owner there is one for each; where they agree, one stands for all. */
export function settle(query: Query, knowledge: KnowledgeBase): Settled {
  if (query.intent === 'list') return sure(query.asks.flatMap((ask) => listOf(ask, query, knowledge)))
  const aspects = query.asks.map(({ aspect }) => aspect)
  if (query.intent === 'compare' && aspects.every((aspect) => aspect === null))
    return sure(
      compareTopics(
        query.asks.map(({ topic }) => topic),
        knowledge,
      ),
    )
  const settled = query.asks.map((ask) => {
    const found = settleAsk(ask, knowledge)
    return { ...found, rulings: found.rulings.map((ruling) => asAsked(ruling, ask, knowledge)) }
  })
  return {
    rulings: withoutTwins(settled.flatMap(({ rulings }) => rulings)),
    // A comparison shows all its rows anyhow.
    doubt: query.intent === 'compare' ? null : (settled.find(({ doubt }) => doubt !== null)?.doubt ?? null),
    agreed: settled.find(({ agreed }) => agreed !== null)?.agreed ?? null,
  }
}

/** "the cert … its certificate", "the servers … patched": what two words ask alike is answered once, by the one that names a duty. */
function withoutTwins(rulings: readonly Ruling[]): Ruling[] {
  const keyOf = ({ topic, aspect, rule }: Ruling, duty: string | null) =>
    JSON.stringify([topic, aspect.layer, duty, rule.address])
  const keys = rulings.map((ruling) => keyOf(ruling, ruling.aspect.duty))
  const layers = new Set(
    rulings.filter(({ aspect }) => aspect.duty !== null).map((ruling) => keyOf(ruling, null)),
  )
  return rulings.flatMap((ruling, at) => {
    const key = keys[at] ?? ''
    if (keys.indexOf(key) !== at || (ruling.aspect.duty === null && layers.has(key))) return []
    // "MongoDB on our VMs has a CVE, does MongoDB patch it?": the story proposes less than the question after it.
    return { ...ruling, claim: rulings[keys.lastIndexOf(key)]?.claim ?? ruling.claim }
  })
}

const sure = (rulings: readonly Ruling[]): Settled => ({ rulings, doubt: null, agreed: null })

function asAsked(ruling: Ruling, { claim, acts }: Ask, knowledge: KnowledgeBase): Ruling {
  // "switched on without our doing" names an act that nobody does, where it is so by default; "copied to another Region" is not.
  const isGiven = acts.some((id) => knowledge.acts.get(id)?.givenIn.includes(ruling.aspect.duty ?? ''))
  const isBySelf = claim?.how === 'unasked' && ruling.rule.onByDefault === true && !isGiven
  return { ...(isBySelf ? ruling : narrowed(ruling, acts, knowledge)), claim }
}

function settleAsk({ topic, aspect }: Ask, knowledge: KnowledgeBase): Settled {
  if (aspect === null) return sure(wholeOf(topic, knowledge))
  if (topic.service !== null) return settleService(topic, aspect, knowledge)
  if (topic.model !== null && !knowledge.models.get(topic.model)?.abstract)
    return sure(rulingsFor([topic], aspect, knowledge))
  const home = atHome(topic, aspect, knowledge)
  if (home.length > 0) return sure(home)
  const own = topic.provider === null ? [] : rulingsFor([topic], aspect, knowledge)
  return own.length > 0 ? sure(own) : settleModels(topic, aspect, knowledge)
}

/** "who sets the firewall rules on AWS?": the layer is a product of that cloud, whose own rule says more than the model. */
function atHome(topic: Topic, aspect: PartialAspect, knowledge: KnowledgeBase): Ruling[] {
  const kind = knowledge.layers.get(aspect.layer ?? '')?.kind
  if (!kind || topic.provider === null || topic.kind !== null || topic.model !== null) return []
  return rulingsFor(serviceOfKind(kind, topic.provider, knowledge), aspect, knowledge).filter(
    ({ level }) => level === 'service',
  )
}

/** A service of which each use is one of its variants: the rows that differ, or the service's own answer. */
function settleService(topic: Topic, aspect: PartialAspect, knowledge: KnowledgeBase): Settled {
  const service = knowledge.services.get(topic.service ?? '')
  const own = rulingsFor([topic], aspect, knowledge)
  if (!service?.chooseVariant || topic.variant !== null) return sure(own)
  const usual = [...service.variants.values()].filter((variant) => !isOnOwnGround(variant))
  const variants = usual.map(({ id }) => ({ ...topic, variant: id }))
  const rulings = rulingsFor(variants, aspect, knowledge)
  if (ownersIn(rulings) > 1)
    return { rulings: rulings.slice(0, MOST_READINGS), doubt: 'variant', agreed: null }
  return {
    rulings: rulings[0]?.owner === own[0]?.owner ? own : rulings.slice(0, 1),
    doubt: null,
    agreed: 'variants',
  }
}

/** A flavour on the customer's own machines: nobody means it who does not say so. */
function isOnOwnGround({ rules }: Variant): boolean {
  return ['facility', 'hardware'].some((layer) => rules.get(layer)?.owner === 'customer')
}

/** No service and no model: one answer where all cloud models agree, else one for each. */
function settleModels(topic: Topic, aspect: PartialAspect, knowledge: KnowledgeBase): Settled {
  const models = columnsOf(knowledge).filter(({ cloud }) => cloud)
  const rulings = rulingsFor(
    models.map(({ id }) => ({ ...topic, model: id })),
    aspect,
    knowledge,
  )
  if (ownersIn(rulings) > 1) return { rulings: rulings.slice(0, MOST_READINGS), doubt: 'model', agreed: null }
  const common = [...knowledge.models.values()].find(({ abstract }) => abstract)
  const whole = common ? rulingsFor([{ ...topic, model: common.id }], aspect, knowledge) : []
  return { rulings: whole.length > 0 ? whole : rulings.slice(0, 1), doubt: null, agreed: 'models' }
}

function rulingsFor(topics: readonly Topic[], aspect: PartialAspect, knowledge: KnowledgeBase): Ruling[] {
  return topics.flatMap((topic) => decide(topic, aspectOf(aspect, topic, knowledge), knowledge) ?? [])
}

function ownersIn(rulings: readonly Ruling[]): number {
  return new Set(rulings.map(({ owner }) => owner)).size
}

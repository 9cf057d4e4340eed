import { type Aspect, aspectKey, type KnowledgeBase, type Rule } from '../knowledge/knowledge-base.ts'
import type { Ask, Query, Topic } from '../question/query.ts'
import { aspectOf } from './aspect-of.ts'
import { decide } from './decide.ts'
import { isOfProduct, ladderOf } from './ladder.ts'
import type { Ruling } from './ruling.ts'

/** Everything one side has to do on a topic: each layer, then each duty that the service decides otherwise. */
export function listOf({ topic: named, aspect }: Ask, query: Query, knowledge: KnowledgeBase): Ruling[] {
  const topic = inSomeModel(named, knowledge)
  const duty = aspect?.layer === null ? aspect.duty : null
  const exceptions = new Set(query.except)
  const sensible = knowledge.duties.get(duty ?? '')?.layers ?? [...knowledge.layers.keys()]
  const layers = sensible.map((layer) =>
    duty === null ? aspectOf({ layer, duty }, topic, knowledge) : { layer, duty },
  )
  const single = aspect && aspect.layer !== null && exceptions.size === 0
  const aspects = single
    ? [aspectOf(aspect, topic, knowledge)]
    : unique([...layers, ...(duty ? [] : ownDuties(topic, knowledge))])
  const rulings = aspects
    .filter(({ layer }) => !exceptions.has(layer))
    .flatMap((one) => decide(topic, one, knowledge) ?? [])
  const onSide = rulings.filter(({ rule }) => isOnSide(rule, query.side))
  // "what is not ours on-premises?": that nothing is on the side asked about is best seen from all of it.
  return query.side === null || onSide.length === 0 ? rulings : wholeBeforeShared(onSide)
}

/** What is wholly one side's comes before what it only has a part in. */
function wholeBeforeShared(rulings: readonly Ruling[]): Ruling[] {
  const isShared = ({ owner }: Ruling) => owner === 'shared'
  return [...rulings.filter((ruling) => !isShared(ruling)), ...rulings.filter(isShared)]
}

function isOnSide({ owner }: Rule, side: Query['side']): boolean {
  return side === null || owner === side || owner === 'shared'
}

/** Duties for which the variant or the service has a rule of its own. */
function ownDuties(topic: Topic, knowledge: KnowledgeBase): Aspect[] {
  const own = ladderOf(topic, knowledge).filter(isOfProduct)
  const duties = own.flatMap(({ rules }) => [...rules.values()].map(({ about }) => about))
  return duties.filter(({ duty }) => duty !== null)
}

function unique(aspects: readonly Aspect[]): Aspect[] {
  return [...new Map(aspects.map((about) => [aspectKey(about), about])).values()]
}

/** "what is AWS responsible for?" names no model: what every cloud model has in common answers. */
function inSomeModel(topic: Topic, knowledge: KnowledgeBase): Topic {
  if (topic.service !== null || topic.model !== null) return topic
  const common = [...knowledge.models.values()].find(({ abstract }) => abstract)
  return common ? { ...topic, model: common.id } : topic
}

import {
  type Aspect,
  aspectKey,
  type Duty,
  isAtHome,
  type KnowledgeBase,
} from '../knowledge/knowledge-base.ts'
import { modelOfTopic } from '../question/model-of-topic.ts'
import type { PartialAspect, Topic } from '../question/query.ts'
import { isOfProduct, ladderOf } from './ladder.ts'

/** The duty that stands for looking after a layer. */
const CARE = 'patch'

/** The layer and duty meant where a question names only one of them, or names a layer the duty is not about. */
export function aspectOf(partial: PartialAspect, topic: Topic, knowledge: KnowledgeBase): Aspect {
  if (partial.layer === null)
    return homeOf(
      { layer: layerOfDuty(partial.duty, topic, knowledge), duty: partial.duty },
      topic,
      knowledge,
    )
  return homeOf(partial.duty === null ? careOf(partial, topic, knowledge) : partial, topic, knowledge)
}

/** "who does the nodes": of a layer with rules for its duties alone, one asks who keeps it patched. */
function careOf(aspect: Aspect, topic: Topic, knowledge: KnowledgeBase): Aspect {
  const own = ladderOf(topic, knowledge).filter(isOfProduct)
  const rules = own
    .flatMap((rung) => [...rung.rules.values()])
    .filter(({ about }) => about.layer === aspect.layer)
  const whole = rules.some(({ about }) => about.duty === null)
  return !whole && rules.some(({ about }) => about.duty === CARE) ? { ...aspect, duty: CARE } : aspect
}

/** "who backs up the VM" is about its data, "who gets into the app" about identity, unless a rule speaks of just that layer and duty. */
function homeOf(aspect: Aspect, topic: Topic, knowledge: KnowledgeBase): Aspect {
  const duty = knowledge.duties.get(aspect.duty ?? '')
  if (!duty) return aspect
  if (isAtHome(duty, aspect.layer)) return ofData(aspect, topic, knowledge)
  const decided = ladderOf(topic, knowledge).some(({ rules }) => rules.has(aspectKey(aspect)))
  // Nobody patches a login, but what is beneath the duty's layers is still what was named.
  if (decided || (duty.home === null && isBeneath(aspect.layer, duty, knowledge))) return aspect
  // A service account's key is rotated where its service says so, on whatever machine it was found.
  const layer =
    duty.home === null
      ? layerOfDuty(duty.id, topic, knowledge)
      : (layerOfOwnRule(duty.id, duty.home, topic, knowledge) ?? duty.home)
  return { layer, duty: duty.id }
}

/** "Aurora in a second region": where the product has no rule for keeping its data, its own rule that speaks of regions. */
function ofData(aspect: Aspect, topic: Topic, knowledge: KnowledgeBase): Aspect {
  if (aspect.layer !== 'data' || aspect.duty !== 'keep-available') return aspect
  const own = ladderOf(topic, knowledge)
    .filter(isOfProduct)
    .flatMap(({ rules }) => [...rules.values()])
    .filter(({ about }) => about.duty === aspect.duty)
  const ofRegions = own.find(
    ({ about, customer, provider }) =>
      about.layer === aspect.layer || /\bregions?\b/i.test(`${customer} ${provider}`),
  )
  return ofRegions ? { layer: ofRegions.about.layer, duty: aspect.duty } : aspect
}

function isBeneath(layer: string, { layers }: Duty, knowledge: KnowledgeBase): boolean {
  const order = [...knowledge.layers.keys()]
  return layers?.every((one) => order.indexOf(one) < order.indexOf(layer)) === true
}

/** Where a duty falls on this topic: on the layer of its own rule, or where its model says, or the duty itself. */
function layerOfDuty(id: string, topic: Topic, knowledge: KnowledgeBase): string {
  const duty = knowledge.duties.get(id)
  const model = knowledge.models.get(modelOfTopic(topic, knowledge) ?? '')
  const usual = model?.dutyFallsOn.get(id) ?? duty?.layer ?? ''
  return layerOfOwnRule(id, usual, topic, knowledge) ?? usual
}

/** The layer on which the service itself has a rule for a duty, `usual` before any other; `null` where it has none. */
function layerOfOwnRule(id: string, usual: string, topic: Topic, knowledge: KnowledgeBase): string | null {
  const own = ladderOf(topic, knowledge).filter(isOfProduct)
  for (const { rules } of own) {
    const layers = [...rules.values()]
      .filter(({ about }) => about.duty === id && !knowledge.layers.get(about.layer)?.onlyWhenNamed)
      .map(({ about }) => about.layer)
    if (layers[0]) return layers.includes(usual) ? usual : layers[0]
  }
  return null
}

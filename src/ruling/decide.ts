import { type Aspect, aspectKey, type KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Topic } from '../question/query.ts'
import { isOfProduct, ladderOf } from './ladder.ts'
import type { Ruling } from './ruling.ts'

/** Finds the most specific rule for one aspect of one topic. `null` where no rule covers it: nothing is invented. */
export function decide(topic: Topic, aspect: Aspect, knowledge: KnowledgeBase): Ruling | null {
  const trail: string[] = []
  const keys = aspect.duty === null ? [aspect.layer] : [aspectKey(aspect), aspect.layer]
  const standIn = standInFor(aspect, knowledge)
  for (const rung of ladderOf(topic, knowledge)) {
    const { kind, address, rules } = rung
    for (const key of isOfProduct(rung) ? [...keys, ...standIn] : keys) {
      const rule = rules.get(key)
      if (rule) {
        trail.push(`${rule.address} decides (knowledge/${rule.at.file}:${rule.at.line})`)
        const { owner } = rule
        return {
          topic,
          aspect,
          rule,
          owner,
          act: null,
          claim: null,
          level: kind,
          trail,
          beneath: decideBeneath(topic, aspect, knowledge),
        }
      }
      trail.push(`${address}#${key}: no rule`)
    }
  }
  return null
}

/** The key of the rule that a product may use instead: who patches its OS moves it to a newer release too. */
function standInFor({ layer, duty }: Aspect, { duties }: KnowledgeBase): string[] {
  const { standsIn = null } = duties.get(duty ?? '') ?? {}
  return standsIn?.on.includes(layer) ? [aspectKey({ layer, duty: standsIn.duty })] : []
}

/** The cloud under a vendor's service, seen with the vendor as its customer. */
function decideBeneath(topic: Topic, aspect: Aspect, knowledge: KnowledgeBase): Ruling | null {
  const runsOn = topic.beneath ?? knowledge.services.get(topic.service ?? '')?.runsOn ?? null
  if (runsOn === null) return null
  const service = knowledge.services.has(runsOn) ? runsOn : null
  const provider = runsOn.split('/')[0] ?? null
  const below = {
    provider,
    service,
    variant: null,
    model: service ? null : 'iaas',
    kind: null,
    beneath: null,
  }
  return decide(below, aspect, knowledge)
}

import {
  type KnowledgeBase,
  modelOfProviderRules,
  type Rule,
  type RuleSet,
  standsAlone,
} from '../knowledge-base.ts'

/** A set of rules and the sets that would answer if it were not there, the most specific first. */
export interface Level {
  readonly own: RuleSet
  readonly below: readonly RuleSet[]
}

/** Every level above the models, with what lies below it. */
export function levelsOf(knowledge: KnowledgeBase): Level[] {
  const levels: Level[] = []
  for (const provider of knowledge.providers.values()) {
    for (const [model, own] of provider.modelRules)
      levels.push({ own, below: [provider.rules, ...modelRules(model, knowledge)] })
  }
  for (const service of knowledge.services.values()) {
    const provider = knowledge.providers.get(service.provider)
    const under = (id: string) => {
      const model = knowledge.models.get(id)
      const named = provider && model ? modelOfProviderRules(provider, model) : id
      const isOwnGround = model !== undefined && standsAlone(model)
      return [
        ...(provider ? [provider.modelRules.get(named) ?? new Map()] : []),
        ...(provider && !isOwnGround ? [provider.rules] : []),
        ...modelRules(id, knowledge),
      ]
    }
    levels.push({ own: service.rules, below: under(service.model) })
    for (const variant of service.variants.values()) {
      const model = knowledge.models.get(variant.model)
      const alone = model !== undefined && standsAlone(model)
      const below = alone ? [model.allRules] : [service.rules, ...under(variant.model)]
      levels.push({ own: variant.rules, below })
    }
  }
  return levels
}

/** What would answer `layer/duty` below a level. */
export function inherited({ below }: Level, { about }: Rule): Rule | undefined {
  for (const rules of below) {
    const found = (about.duty !== null && rules.get(`${about.layer}/${about.duty}`)) || rules.get(about.layer)
    if (found) return found
  }
  return undefined
}

function modelRules(id: string, knowledge: KnowledgeBase): RuleSet[] {
  const model = knowledge.models.get(id)
  return model ? [model.allRules] : []
}

import type { KnowledgeBase, Model } from '../knowledge-base.ts'
import { type LintCheck, problemAt } from './lint-check.ts'

export const emptyCell: LintCheck = {
  name: 'empty-cell',
  why: 'every layer of every model has an owner',
  check: ({ knowledge }) =>
    [...knowledge.models.values()]
      .filter(({ abstract }) => !abstract)
      .flatMap((model) =>
        [...knowledge.layers.keys()]
          .filter((layer) => !covers(model, layer, knowledge))
          .map((layer) =>
            problemAt('empty-cell', `models/${model.id}.yaml`, 1, `no rule says who owns ${layer}; add one`),
          ),
      ),
}

function covers(model: Model, layer: string, knowledge: KnowledgeBase): boolean {
  if (model.rules.has(layer)) return true
  const parent = knowledge.models.get(model.extends ?? '')
  return parent !== undefined && covers(parent, layer, knowledge)
}

import type { Weight, Weights } from '../knowledge-base.ts'
import type { ParsedKnowledge } from '../parsed-knowledge.ts'

/** The weights of `weights.yaml`, by sign. */
export function linkWeights({ weights }: ParsedKnowledge): Weights {
  const { bias, signs } = weights.data
  return {
    bias: weightOf(bias),
    signs: new Map(Object.entries(signs).map(([sign, weight]) => [sign, weightOf(weight)])),
  }
}

function weightOf([proposes, ours, outside]: readonly [number, number, number]): Weight {
  return { proposes, ours, outside }
}

import type { Weight, Weights } from '../knowledge-base.ts'
import type { ParsedKnowledge } from '../parsed-knowledge.ts'

/** The weights of `claims.yaml`, by sign. */
export function linkClaims({ claims }: ParsedKnowledge): Weights {
  const { bias, signs } = claims.data
  return {
    bias: weightOf(bias),
    signs: new Map(Object.entries(signs).map(([sign, weight]) => [sign, weightOf(weight)])),
  }
}

function weightOf([proposes, ours]: readonly [number, number]): Weight {
  return { proposes, ours }
}

import type { Weight, Weights } from '../../knowledge/knowledge-base.ts'

/**
 * A linear model: the weights of the signs that are known, added up. Above 0 speaks for it, below against it; the
 * sum is divided by the root of their number, so that a long message is no surer than a short one.
 */
export function weigh(signs: ReadonlySet<string>, weights: Weights): Weight {
  let { proposes, ours } = weights.bias
  let known = 1
  for (const sign of signs) {
    const weight = weights.signs.get(sign)
    if (!weight) continue
    proposes += weight.proposes
    ours += weight.ours
    known++
  }
  const size = Math.sqrt(known)
  return { proposes: proposes / size, ours: ours / size }
}

import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Draft, Reading, Step } from '../draft.ts'
import { AUXILIARIES } from '../function-words.ts'

const NAME = 'drop-negated-variants'
const OFF = new Set('off disabled none never not'.split(' '))
const WITHOUT = new Set('no without not disabled'.split(' '))
const BETWEEN = new Set('turned switched set still always to it'.split(' '))

/** "scale set, automatic image upgrades are off": what is switched off is not what the answer is to be about. */
export const dropNegatedVariants: Step = {
  name: NAME,
  why: 'a variant that is said not to be used is the plain service',
  run(draft, { knowledge }) {
    const negated = draft.readings.filter(
      (reading) => isNegated(reading, draft) && !isOptIn(reading, knowledge),
    )
    if (negated.length === 0) return draft
    const readings = draft.readings.map((reading) => (negated.includes(reading) ? plain(reading) : reading))
    const trail = negated.map(({ phrase }) => `${NAME}: "${phrase}" is said not to be so`)
    return { ...draft, readings, trail: [...draft.trail, ...trail] }
  },
}

/** "purged because purge protection was off": what the customer has to turn on is just what is asked about. */
function isOptIn({ means }: Reading, { services }: KnowledgeBase): boolean {
  if (means.is !== 'variant') return false
  const rules = services.get(means.service)?.variants.get(means.variant)?.rules.values() ?? []
  return [...rules].every(({ owner }) => owner === 'customer')
}

/** "It was off. Was *switching it on* up to us?" is about just that. */
const TURNED_ON = /^(switching|turning|enabling|activating|switch|turn|enable|activate)$/

function isNegated({ start, end, means }: Reading, { tokens }: Draft): boolean {
  if (means.is !== 'variant') return false
  if (tokens.slice(end).some(({ norm }) => TURNED_ON.test(norm))) return false
  if (WITHOUT.has(tokens[start - 1]?.norm ?? '')) return true
  if (tokens[end - 1]?.endsPhrase !== false) return false
  let at = end
  while (at < end + 3 && (AUXILIARIES.has(tokens[at]?.norm ?? '') || BETWEEN.has(tokens[at]?.norm ?? '')))
    at++
  return OFF.has(tokens[at]?.norm ?? '') && (at > end || tokens[at]?.norm !== 'not')
}

function plain(reading: Reading): Reading {
  const { means } = reading
  return means.is === 'variant' ? { ...reading, means: { is: 'service', service: means.service } } : reading
}

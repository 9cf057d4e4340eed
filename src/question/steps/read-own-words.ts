import { addReadings, type Draft, isAspect, nameOf, type Reading, type Setting, type Step } from '../draft.ts'
import type { Match } from '../phrase-tree.ts'
import { isProduct } from '../vocabulary.ts'
import { readingsOf } from './read-names.ts'

const NAME = 'read-own-words'

/** "Intune *compliance policies*", "a *shard* of Kinesis": the words of a service that is named, or is the thread's. */
export const readOwnWords: Step = {
  name: NAME,
  why: 'what a word means may depend on the product: the file of the product says so',
  run(draft, setting) {
    const own = ownReadings(draft, servicesOf(draft, setting), setting).filter(
      (one) => !isOnlyName(one, draft, setting),
    )
    if (own.length === 0) return draft
    const trail = own.map(({ phrase, means }) => `${NAME}: "${phrase}" is ${nameOf(means)} here`)
    const kept = draft.readings.filter((reading) => !own.some((one) => replaces(one, reading)))
    return addReadings({ ...draft, readings: kept, trail: [...draft.trail, ...trail] }, own)
  },
}

/** Where each service stands that the question names, without words that only go with one; where it names none, the thread's. */
function servicesOf({ readings }: Draft, { previous }: Setting): { service: string; start: number }[] {
  const named = readings.flatMap(({ start, means }) =>
    means.is === 'service' || (means.is === 'variant' && !means.onlyWithService)
      ? [{ service: means.service, start }]
      : [],
  )
  if (named.length > 0) return named
  return (previous?.asks ?? []).flatMap(({ topic }) =>
    topic.service === null ? [] : [{ service: topic.service, start: 0 }],
  )
}

function ownReadings(
  { tokens, readings }: Draft,
  services: readonly { readonly service: string; readonly start: number }[],
  { vocabulary }: Setting,
): Reading[] {
  const found: Reading[] = []
  if (services.length === 0) return found
  for (let at = 0; at < tokens.length; at++) {
    const matches = services.flatMap(({ service, start }) => {
      const match = vocabulary.matchOf(service, tokens, at)
      return match ? [{ match, distance: Math.abs(start - at) }] : []
    })
    // Of several services that have the word, the nearest decides.
    const [first, ...others] = matches
    if (!first) continue
    const { match } = others.reduce((one, other) => (other.distance < one.distance ? other : one), first)
    if (readings.some((reading) => reachesFurther(reading, match))) continue
    found.push(...readingsOf(match))
    at = match.end - 1
  }
  return found
}

/** "the building that *Cloud Audit Logs* runs in": a word of the product's very name, where something else is asked of it. */
function isOnlyName(own: Reading, { readings }: Draft, { knowledge }: Setting): boolean {
  const of = own.means.is === 'topic' ? own.means.of : undefined
  const called = ` ${knowledge.services.get(of ?? '')?.name.toLowerCase()}`
  const name = readings.find(
    ({ start, end, phrase }) => called.endsWith(` ${phrase}`) && start <= own.start && end >= own.end,
  )
  const isOutside = ({ start, end }: Reading) =>
    name !== undefined && (end <= name.start || start >= name.end)
  return readings.some((other) => isAspect(other.means) && isOutside(other))
}

/** "*server room*" goes on from the product's own "server". */
function reachesFurther({ start, end, means }: Reading, own: Match): boolean {
  return start <= own.start && end > own.end && !isProduct(means)
}

/** What the knowledge in general reads into the same words gives way, and a product inside them: "*IAM* database authentication". */
function replaces(own: Reading, { start, end, means }: Reading): boolean {
  const overlaps = start < own.end && end > own.start
  const isInside = start >= own.start && end <= own.end
  const isShorter = isInside && end - start < own.end - own.start
  return (
    overlaps && (isAspect(means) || (isInside && !isProduct(means)) || (isShorter && isOther(own, means)))
  )
}

function isOther(own: Reading, means: Reading['means']): boolean {
  const of = own.means.is === 'topic' ? own.means.of : undefined
  return (means.is === 'service' || means.is === 'variant') && means.service !== of
}

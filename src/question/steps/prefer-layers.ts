import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { isOwnWord, keepReadings, PRODUCTS, type Reading, type Step } from '../draft.ts'

const NAME = 'prefer-layers'

/** "EC2: OS, security groups": where a service is named already, a word that is also a layer of it is just that. */
export const preferLayers: Step = {
  name: NAME,
  why: 'one question is about one service, unless a second is named by a name of its own',
  run: (draft, { knowledge, previous }) => {
    const told = previous?.asks.flatMap(({ topic }) => topic.service ?? []) ?? []
    // "port 22 is open in the *security groups*, Security Hub says": who only tells is not what it is about.
    const about = draft.readings.filter(
      ({ means }) => means.is !== 'service' || !knowledge.services.get(means.service)?.tellsOfOthers,
    )
    return keepReadings(draft, NAME, (reading) => !isLayerOfAnother(reading, about, told, knowledge))
  },
}

function isLayerOfAnother(
  { start, end, means }: Reading,
  readings: readonly Reading[],
  told: readonly string[],
  knowledge: KnowledgeBase,
): boolean {
  if (means.is === 'kind') return isAccessTo(start, readings)
  if (means.is !== 'service') return false
  const alsoLayer = readings.some(
    (other) =>
      other.start === start &&
      other.end === end &&
      (other.means.is === 'layer' ||
        (other.means.is === 'duty' && !other.means.weak) ||
        (other.means.is === 'topic' && !isOwnWord(other.means))),
  )
  // "who patches Workday?" and then "and the security groups in there?"
  const [provider] = means.service.split('/')
  const ofThread =
    end - start > 1 && told.length > 0 && told.every((service) => service.split('/')[0] !== provider)
  const besides = readings.some(
    (other) => other.start !== start && namesAnother(other, means.service, readings, knowledge),
  )
  return alsoLayer && (besides || ofThread)
}

/** "who runs EKS, and who owns *IAM roles* for its pods?": who gets in is asked of the product that is named. */
function isAccessTo(start: number, readings: readonly Reading[]): boolean {
  const isAccess = readings.some(
    ({ start: at, means }) => at === start && means.is === 'topic' && means.layer === 'identity-access',
  )
  return isAccess && readings.some((other) => other.start !== start && PRODUCTS.has(other.means.is))
}

/** A product, or a kind of product by words that are no layer themselves: not the "MFA" of "conditional access has no MFA rule". */
function namesAnother(
  { start, means }: Reading,
  service: string,
  readings: readonly Reading[],
  { services }: KnowledgeBase,
): boolean {
  if (means.is === 'service' || means.is === 'variant') return means.service !== service
  const isLayer = readings.some((other) => other.start === start && other.means.is === 'topic')
  return means.is === 'kind' && !isLayer && services.get(service)?.kind !== means.kind
}

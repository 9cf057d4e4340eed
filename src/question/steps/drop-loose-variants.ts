import { type Draft, keepReadings, type Reading, type Setting, type Step } from '../draft.ts'
import { withWordsInside } from './words-inside.ts'

const NAME = 'drop-loose-variants'

/** "image" means Lambda's container images only where Lambda is the topic. */
export const dropLooseVariants: Step = {
  name: NAME,
  why: 'some words name a variant only next to its service',
  run(draft, setting) {
    const bound = keepReadings(draft, NAME, (reading) => !isLoose(reading, draft, setting))
    // "the cert we uploaded", no flavour of another service, is still a cert.
    const kept = withWordsInside(draft, bound, setting)
    return keepReadings(kept, NAME, (reading) => !isOvershadowed(reading, kept))
  },
}

function isLoose({ means, start }: Reading, draft: Draft, setting: Setting): boolean {
  const { previous } = setting
  if (means.is !== 'variant' || !means.onlyWithService) return false
  const named = draft.readings.some(
    (other) =>
      other.start !== start &&
      'service' in other.means &&
      other.means.service === means.service &&
      !isLooseVariant(other),
  )
  if (isSaidByKind(means.service, draft, setting)) return false
  const others = draft.readings.some(
    ({ means: other }) => other.is === 'service' && other.service !== means.service,
  )
  const fromThread = !others && previous?.asks.some(({ topic }) => topic.service === means.service) === true
  return !named && !fromThread
}

/** "on AWS, Kubernetes in Auto Mode": the kind, at its provider, stands for the service. */
function isSaidByKind(address: string, { readings }: Draft, { knowledge }: Setting): boolean {
  const service = knowledge.services.get(address)
  const kindSaid = readings.some(({ means }) => means.is === 'kind' && means.kind === service?.kind)
  return (
    kindSaid && readings.some(({ means }) => means.is === 'provider' && means.provider === service?.provider)
  )
}

const isLooseVariant = ({ means }: Reading) => means.is === 'variant' && means.onlyWithService

/**
 * A word that names a variant of the topic is not also a service of its own: "EKS on Fargate"; nor, beside
 * another layer, a layer: "who patches python in a Lambda *container image*?"
 */
function isOvershadowed({ means, start, end }: Reading, { readings }: Draft): boolean {
  const isVariant = readings.some(
    (other) => other.means.is === 'variant' && other.start === start && other.end === end,
  )
  if (!isVariant) return false
  if (means.is === 'topic')
    return readings.some(
      (other) => other.start !== start && 'layer' in other.means && !IN_IMAGES.has(other.means.layer),
    )
  return means.is === 'service'
}

/** What an image brings along is asked of the image: "is the OS in our *container image* patched by AWS?" */
const IN_IMAGES = new Set(['guest-os', 'application'])

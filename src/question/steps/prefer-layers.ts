import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'

const NAME = 'prefer-layers'

/** "EC2: OS, security groups": where a service is named already, a word that is also a layer of it is just that. */
export const preferLayers: Step = {
  name: NAME,
  why: 'one question is about one service, unless a second is named by a name of its own',
  run: (draft) => keepReadings(draft, NAME, (reading) => !isLayerOfAnother(reading, draft)),
}

function isLayerOfAnother({ start, end, means }: Reading, { readings }: Draft): boolean {
  if (means.is !== 'service') return false
  const alsoLayer = readings.some(
    (other) =>
      other.start === start &&
      other.end === end &&
      (other.means.is === 'layer' || other.means.is === 'topic'),
  )
  return alsoLayer && readings.some((other) => other.start !== start && namesAnother(other, means.service))
}

function namesAnother({ means }: Reading, service: string): boolean {
  return (
    ((means.is === 'service' || means.is === 'variant') && means.service !== service) || means.is === 'kind'
  )
}

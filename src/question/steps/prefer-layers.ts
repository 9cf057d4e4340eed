import { type Draft, keepReadings, type Reading, type Setting, type Step } from '../draft.ts'

const NAME = 'prefer-layers'

/** "EC2: OS, security groups": where a service is named already, a word that is also a layer of it is just that. */
export const preferLayers: Step = {
  name: NAME,
  why: 'one question is about one service, unless a second is named by a name of its own',
  run: (draft, setting) => keepReadings(draft, NAME, (reading) => !isLayerOfAnother(reading, draft, setting)),
}

function isLayerOfAnother(
  { start, end, means }: Reading,
  { readings }: Draft,
  { knowledge }: Setting,
): boolean {
  if (means.is !== 'service') return false
  const provider = knowledge.services.get(means.service)?.provider
  const alsoLayer = readings.some(
    (other) =>
      other.start === start &&
      other.end === end &&
      (other.means.is === 'layer' || other.means.is === 'topic'),
  )
  return (
    alsoLayer &&
    readings.some((other) => isServiceOf(other, provider, knowledge) && !isSame(other, means.service))
  )
}

function isServiceOf(
  { means }: Reading,
  provider: string | undefined,
  knowledge: Setting['knowledge'],
): boolean {
  return (
    (means.is === 'service' || means.is === 'variant') &&
    knowledge.services.get(means.service)?.provider === provider
  )
}

function isSame({ means }: Reading, service: string): boolean {
  return 'service' in means && means.service === service
}

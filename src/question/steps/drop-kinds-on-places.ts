import { type Draft, keepReadings, namesAt, type Reading, type Step } from '../draft.ts'
import { PREPOSITIONS } from '../function-words.ts'
import { phraseOf } from '../tokens.ts'

const NAME = 'drop-kinds-on-places'
const PLACES = new Set(['kind', 'service', 'variant'])

/** "Postgres on a VM", "Redis on AKS": what runs on something else is software there, and no service of its own. */
export const dropKindsOnPlaces: Step = {
  name: NAME,
  why: 'the place decides the model, not what stands on it',
  run: (draft, { previous }) =>
    keepReadings(
      draft,
      NAME,
      (reading) =>
        !(reading.means.is === 'kind' || isSoftware(reading, draft)) ||
        !standsOnPlace(reading, draft, previous !== null),
    ),
}

/** "*MySQL* in Cloud SQL: OS updates?": what stands there, where another layer is asked about. */
function isSoftware({ start, end, means }: Reading, { tokens, readings }: Draft): boolean {
  if (means.is !== 'layer') return false
  const isKind = readings.some((other) => other.start === start && other.means.is === 'kind')
  // "Postgres on a *VM*": the place itself is no other layer.
  const isPlace = (other: Reading) =>
    readings.some(({ start: at, means: place }) => at === other.start && PLACES.has(place.is))
  const isAnother = (other: Reading) =>
    isLayer(other) &&
    !isPlace(other) &&
    tokens[other.start]?.sentence === tokens[start]?.sentence &&
    // "who runs the HSMs in KMS *and who* may use our keys?" asks twice.
    !/\band (who|whose|which)\b/.test(phraseOf(tokens.slice(end, other.start))) &&
    (other.start >= end || other.end <= start)
  return isKind && readings.some(isAnother)
}

function isLayer({ means }: Reading): boolean {
  return means.is === 'topic' || (means.is === 'layer' && means.inModels === null)
}

function standsOnPlace({ end }: Reading, draft: Draft, inThread: boolean): boolean {
  const { tokens } = draft
  if (!PREPOSITIONS.has(tokens[end]?.norm ?? '')) return false
  // "and the SQL Server on them?": the place is what the thread is about.
  if (inThread && /^(it|them|that|those)$/.test(tokens[end + 1]?.norm ?? '')) return true
  return namesAt(end + 1, draft, PLACES)
}

import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'
import { withWordsInside } from './words-inside.ts'

const NAME = 'drop-their-sites'
const THEIRS = new Set('their its theirs vendors providers'.split(' '))

/** "between Google's *own data centres*": somebody else's building is no premises of ours. */
export const dropTheirSites: Step = {
  name: NAME,
  why: 'on-premises means the premises of whoever asks',
  // "SQS's *own servers*" are still servers.
  run: (draft, setting) =>
    withWordsInside(
      draft,
      keepReadings(draft, NAME, (reading) => !isTheirs(reading, draft)),
      setting,
    ),
}

function isTheirs({ start, phrase, means }: Reading, { tokens, readings }: Draft): boolean {
  if (means.is !== 'model' || !phrase.startsWith('own ')) return false
  const isMaker = readings.some((other) => other.end === start && other.means.is === 'provider')
  return isMaker || THEIRS.has(tokens[start - 1]?.norm ?? '')
}

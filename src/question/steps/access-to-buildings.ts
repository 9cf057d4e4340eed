import { type Draft, keepReadings, pastArticles, type Reading, type Step } from '../draft.ts'

const NAME = 'access-to-buildings'

/** "who gets into *the data centre*?": a door is no account. */
export const accessToBuildings: Step = {
  name: NAME,
  why: 'who may enter a building is asked of the building',
  run: (draft) => keepReadings(draft, NAME, (reading) => !isEntry(reading, draft)),
}

function isEntry({ end, means }: Reading, { tokens, readings }: Draft): boolean {
  if (means.is !== 'topic' || means.layer !== 'identity-access') return false
  const at = pastArticles(end, tokens)
  return readings.some(
    ({ start, means: place }) => start === at && 'layer' in place && place.layer === 'facility',
  )
}

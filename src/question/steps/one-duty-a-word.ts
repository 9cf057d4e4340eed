import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'

const NAME = 'one-duty-a-word'

/** "who restores deleted files": a word that may mean two duties means the one also said elsewhere, or else the first. */
export const oneDutyAWord: Step = {
  name: NAME,
  why: 'one word is one duty; two would give two answers',
  run: (draft) => keepReadings(draft, NAME, (reading) => isTheOne(reading, draft)),
}

function isTheOne(reading: Reading, draft: Draft): boolean {
  if (reading.means.is !== 'duty') return true
  const rivals = draft.readings.filter(({ start, means }) => start === reading.start && means.is === 'duty')
  if (rivals.length < 2) return true
  return (rivals.find((rival) => isSaidElsewhere(rival, draft)) ?? rivals[0]) === reading
}

function isSaidElsewhere({ start, means }: Reading, { readings }: Draft): boolean {
  const duty = means.is === 'duty' ? means.duty : null
  return readings.some((other) => other.start !== start && 'duty' in other.means && other.means.duty === duty)
}

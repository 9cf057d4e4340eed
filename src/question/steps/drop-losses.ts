import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'

const NAME = 'drop-losses'
const NONE = new Set('no not without never nobody missing lacks lacking zero'.split(' '))
/** Words between the negation and the copy: "no *recent* backup". */
const REACH = 3

/** "wiped by accident and no backup": what is missed is the copy; the loss only tells why. */
export const dropLosses: Step = {
  name: NAME,
  why: 'who asks after a missing copy does not ask who deletes',
  run: (draft) => {
    const missed = draft.readings.some((reading) => saysDuty(reading, 'back-up') && isMissing(reading, draft))
    if (!missed) return draft
    return keepReadings(draft, NAME, (reading) => !saysDuty(reading, 'dispose') || isAsked(reading, draft))
  },
}

function saysDuty({ means }: Reading, duty: string): boolean {
  return 'duty' in means && means.duty === duty
}

/** "who wipes it?" */
function isAsked({ start }: Reading, { tokens }: Draft): boolean {
  return tokens[start - 1]?.norm === 'who'
}

function isMissing({ start }: Reading, { tokens }: Draft): boolean {
  return tokens.slice(Math.max(0, start - REACH), start).some(({ norm }) => NONE.has(norm))
}

import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'

const NAME = 'drop-losses'
const NONE = new Set('no not without never nobody missing lacks lacking zero'.split(' '))
/** Words between the negation and the copy: "no *recent* backup". */
const REACH = 3

/** To undo a loss, as against keeping copies. */
const UNDOES = /^(restor|recover|undelet|bring|brought|get|got|roll)/
const IS_PAST = /ed$/
/** "*whatever* our devs delete": a loss that may yet happen. */
const FEARED = new Set('whatever what anything everything if when'.split(' '))

/** "wiped by accident and no backup", "restores what somebody purged": the loss only tells why the copy is asked for. */
export const dropLosses: Step = {
  name: NAME,
  why: 'who asks for a copy of what is gone does not ask who deletes',
  run: (draft) => {
    const copies = draft.readings.filter((reading) => saysDuty(reading, 'back-up'))
    const missed = copies.some((reading) => isMissing(reading, draft))
    const undone = copies.some(({ phrase }) => UNDOES.test(phrase))
    if (!missed && !undone) return draft
    const isLoss = (reading: Reading) =>
      saysDuty(reading, 'dispose') &&
      !isAsked(reading, draft) &&
      (missed || IS_PAST.test(reading.phrase) || isFeared(reading, draft))
    return keepReadings(draft, NAME, (reading) => !isLoss(reading))
  },
}

function saysDuty({ means }: Reading, duty: string): boolean {
  return 'duty' in means && means.duty === duty
}

function isFeared({ start }: Reading, { tokens }: Draft): boolean {
  return tokens.slice(Math.max(0, start - REACH), start).some(({ norm }) => FEARED.has(norm))
}

/** "who wipes it?" */
function isAsked({ start }: Reading, { tokens }: Draft): boolean {
  return tokens[start - 1]?.norm === 'who'
}

function isMissing({ start }: Reading, { tokens }: Draft): boolean {
  return tokens.slice(Math.max(0, start - REACH), start).some(({ norm }) => NONE.has(norm))
}

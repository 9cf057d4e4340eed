import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'

const NAME = 'delete-copies'
/** Words between the deed and the copy: "deletes *the old* snapshots". */
const REACH = 4
const COPIES = /\b(backups?|snapshots?|dumps?|copies|copy)$/

/** "who deletes old snapshots?" is about the snapshots, whose rule says who deletes them (knowledge/acts.yaml). */
export const deleteCopies: Step = {
  name: NAME,
  why: 'deleting a copy is a part of looking after copies',
  run: (draft) => keepReadings(draft, NAME, (reading) => !deletesCopy(reading, draft)),
}

function deletesCopy({ start, end, means }: Reading, { tokens, readings }: Draft): boolean {
  if (means.is !== 'duty' || means.duty !== 'dispose') return false
  return readings.some(
    (copy) =>
      'duty' in copy.means &&
      copy.means.duty === 'back-up' &&
      COPIES.test(copy.phrase) &&
      copy.start >= end &&
      copy.start - end < REACH &&
      tokens.slice(start, copy.start).every(({ endsPhrase }) => !endsPhrase),
  )
}

import { keepReadings, type Reading, type Step } from '../draft.ts'

const NAME = 'drop-weak-words'

/** "CVE in the node OS, who replaces the nodes": a word of many uses gives way to a duty said in plain words. */
export const dropWeakWords: Step = {
  name: NAME,
  why: 'replacing and installing are how a duty is done more often than what is asked',
  run: (draft) => {
    const isPlain = draft.readings.some(namesDuty)
    return isPlain ? keepReadings(draft, NAME, ({ means }) => !(means.is === 'duty' && means.weak)) : draft
  },
}

function namesDuty({ means }: Reading): boolean {
  return (means.is === 'duty' && !means.weak) || (means.is === 'topic' && means.duty !== null)
}

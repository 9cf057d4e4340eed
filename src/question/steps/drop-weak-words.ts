import { keepReadings, type Reading, type Step } from '../draft.ts'

const NAME = 'drop-weak-words'

/** "CVE in the node OS, who replaces the nodes": a word of many uses gives way to a duty said in plain words. */
export const dropWeakWords: Step = {
  name: NAME,
  why: 'replacing and installing are how a duty is done more often than what is asked',
  run: (draft) => {
    const plain = draft.readings.filter(({ means }) => dutyOf(means) !== null)
    if (plain.length === 0) return draft
    // "past deprecation, who moves it to a newer runtime?" takes up a duty that was said.
    const takesUp = ({ start, means }: Reading) =>
      plain.some((said) => said.start < start && means.is === 'duty' && dutyOf(said.means) === means.duty)
    return keepReadings(
      draft,
      NAME,
      (reading) => !(reading.means.is === 'duty' && reading.means.weak) || takesUp(reading),
    )
  },
}

/** The duty said in plain words. */
function dutyOf(means: Reading['means']): string | null {
  if (means.is === 'topic') return means.duty
  return means.is === 'duty' && !means.weak ? means.duty : null
}

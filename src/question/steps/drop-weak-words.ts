import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'
import { endsPhraseAt, phraseEndAt } from '../tokens.ts'

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
      (reading) =>
        !(reading.means.is === 'duty' && reading.means.weak) || takesUp(reading) || isOwnPart(reading, draft),
    )
  },
}

/** "reading the logs, and *keeping* Entra *up*": one of several deeds, each said with its own "-ing". */
function isOwnPart({ start, end }: Reading, { tokens, readings }: Draft): boolean {
  if (!beginsWithDeed(tokens, start)) return false
  const last = phraseEndAt(tokens, end - 1)
  const isFull = readings.some(
    ({ start: at, means }) => start <= at && at <= last && (means.is === 'layer' || means.is === 'topic'),
  )
  const isOneOfSome = tokens.some(
    ({ sentence }, at) =>
      sentence === tokens[start]?.sentence && (at < start || at > last) && beginsWithDeed(tokens, at),
  )
  return !isFull && isOneOfSome
}

/** Whether a phrase begins at `at`, an "and" aside, with a word such as "keeping". */
function beginsWithDeed(tokens: Draft['tokens'], at: number): boolean {
  const first = JOINING.test(tokens[at - 1]?.norm ?? '') ? at - 1 : at
  return /ing$/.test(tokens[at]?.norm ?? '') && endsPhraseAt(tokens, first - 1)
}

const JOINING = /^(and|plus|or|also)$/

/** The duty said in plain words. */
function dutyOf(means: Reading['means']): string | null {
  if (means.is === 'topic') return means.duty
  return means.is === 'duty' && !means.weak ? means.duty : null
}

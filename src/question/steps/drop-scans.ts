import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'

const NAME = 'drop-scans'
const SCAN = /\bscan/
const MENDS = /\b(fix|fixes|fixing|fixed|remediat\w*|mend\w*|resolv\w*)\b/

/** "the scan found holes in our images, who fixes them?": the scan only tells what is to be mended. */
export const dropScans: Step = {
  name: NAME,
  why: 'mending what a scan found is no scanning',
  run: (draft) => keepReadings(draft, NAME, (reading) => !isOnlyTold(reading, draft)),
}

function isOnlyTold({ start, phrase, means }: Reading, { readings }: Draft): boolean {
  const scans = means.is === 'duty' && SCAN.test(phrase)
  return scans && readings.some((other) => other.start > start && mends(other))
}

function mends({ phrase, means }: Reading): boolean {
  return means.is === 'duty' && MENDS.test(phrase)
}

import { type Draft, isAspect, keepReadings, type Reading, type Step } from '../draft.ts'
import { AUXILIARIES, QUESTION_WORDS } from '../function-words.ts'

const NAME = 'drop-looks'
/** What is done to find something out. */
const LOOKS: ReadonlySet<string> = new Set(['test', 'comply', 'monitor-log'])
const REPORT =
  /^(reports?|findings?|results?|found|flagged|says|said|shows?|alerts?|observation|point|remark|comment)$/

/** "pentest report: port open", "audit finding: no backup": what was found is asked about. */
export const dropLooks: Step = {
  name: NAME,
  why: 'the look that was taken only tells what it found',
  run: (draft) => keepReadings(draft, NAME, (reading) => !isReport(reading, draft)),
}

function isReport({ start, end, means }: Reading, { tokens, readings }: Draft): boolean {
  if (!isLook(means) || !REPORT.test(tokens[end]?.norm ?? '')) return false
  const before = tokens[start - 1]?.norm ?? ''
  if (before === 'to' || QUESTION_WORDS.has(before) || AUXILIARIES.has(before)) return false
  return readings.some((other) => other.start >= end && isAspect(other.means) && !isLook(other.means))
}

function isLook(means: Reading['means']): boolean {
  return means.is === 'duty' && LOOKS.has(means.duty)
}

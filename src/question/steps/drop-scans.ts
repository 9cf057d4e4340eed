import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'
import { QUESTION_WORDS } from '../function-words.ts'

const NAME = 'drop-scans'
const ALERT = /^(alerts?|alarms?)$/
const SCAN = /\bscan/
const MENDS = /\b(fix|fixes|fixing|fixed|remediat\w*|mend\w*|resolv\w*)\b/

/** "the scan *lists* 14 criticals", "ECR scan *lit up*": what a scan does once it is done. */
const REPORTS =
  /^(found|finds|lists?|listed|flags|flagged|shows|showed|reports|reported|raised|raises|says|said|lit|came|turned|threw|detected|result|results|report)$/

/** How far behind the scan its report stands: "ecr scan *on push just* found". */
const REACH = 3

/** "the scan found holes in our images, who fixes them?": the scan only tells what is to be mended. */
export const dropScans: Step = {
  name: NAME,
  why: 'mending what a scan found is no scanning',
  run: (draft) =>
    keepReadings(
      draft,
      NAME,
      (reading) => !isOnlyTold(reading, draft) && !isLookedFor(reading, draft) && !isRaised(reading, draft),
    ),
}

/** "who scans our images *for vulnerabilities*?": what may be found is not to be mended yet. */
function isLookedFor({ start, phrase, means }: Reading, { tokens, readings }: Draft): boolean {
  const isPatch = 'duty' in means && means.duty === 'patch' && !/ing$/.test(phrase)
  return isPatch && tokens[start - 1]?.norm === 'for' && readings.some((one) => one.end < start && scans(one))
}

/** "*alert* on an EC2 box, who locks it down?": an alert before the question only says what it is about. */
function isRaised({ start, phrase, means }: Reading, { tokens, readings }: Draft): boolean {
  const isAlert = 'duty' in means && means.duty === 'monitor-log' && ALERT.test(phrase)
  return (
    isAlert &&
    !tokens.slice(0, start).some(({ norm }) => QUESTION_WORDS.has(norm)) &&
    readings.some(
      (other) =>
        other.start > start && 'duty' in other.means && ![null, 'monitor-log'].includes(other.means.duty),
    )
  )
}

function isOnlyTold(reading: Reading, { tokens, readings }: Draft): boolean {
  if (!scans(reading)) return false
  const { start, end } = reading
  const later = readings.filter((other) => other.start > start && 'duty' in other.means)
  if (later.some(mends)) return true
  const reports =
    tokens[end - 1]?.endsPhrase === true ||
    tokens.slice(end, end + REACH).some(({ norm }) => REPORTS.test(norm))
  return reports && later.some(({ means: other }) => 'duty' in other && other.duty === 'patch')
}

function scans({ means, phrase }: Reading): boolean {
  return 'duty' in means && means.duty === 'monitor-log' && SCAN.test(phrase)
}

function mends({ phrase, means }: Reading): boolean {
  return means.is === 'duty' && MENDS.test(phrase)
}

import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { askingSentences } from '../clauses.ts'
import { addReadings, type Draft, keepReadings, type Reading, type Step } from '../draft.ts'
import { AUXILIARIES, QUESTION_WORDS } from '../function-words.ts'
import { isCloud } from '../providers.ts'

const NAME = 'drop-tellers'
/** What a scanner or a log does, or what it hands over. */
const TELLS =
  /^(found|finds?|flag\w*|says?|said|tells?|told|reports?|reported|reporting|shows?|showed|alerts?|alerting|alerted|alarms?|warn\w*|detect\w*|complain\w*|findings?|scans?|scanned|results?|raised|raises|screams?|screaming|notified|lists?|recommend\w*|marks?|marked|caught|picked|spotted|keeps|nags?|ticket|score)$/
/** Words between the tool and what it does: "GuardDuty *just* flagged". */
const REACH = 2

/** "GuardDuty found malware on EC2: who cleans up?": the tool that tells of it is not what is asked about. */
export const dropTellers: Step = {
  name: NAME,
  why: 'a scanner, a log or an alarm only tells of the service that is named beside it',
  run(draft, { knowledge }) {
    const tellers = draft.readings.filter((reading) => tells(reading, draft, knowledge))
    if (tellers.length === 0) return draft
    const kept = keepReadings(draft, NAME, ({ start, means }) => {
      const named = ['service', 'variant', 'provider'].includes(means.is)
      return !(named && tellers.some((teller) => teller.start === start))
    })
    const clouds = tellers.flatMap((teller) => cloudOf(teller, knowledge))
    return addReadings(kept, clouds)
  },
}

function tells(reading: Reading, draft: Draft, knowledge: KnowledgeBase): boolean {
  const { tokens, readings } = draft
  if (!isTeller(reading, knowledge)) return false
  const namesOther = readings.some(
    (other) =>
      ['service', 'variant', 'kind'].includes(other.means.is) &&
      !isTeller(other, knowledge) &&
      !isDuty(other, draft),
  )
  if (!namesOther) return false
  // "is it a ticket for *AWS Support or* us?": beside the one side it stands for the other; so does "something AWS Support does".
  if (tokens[reading.end]?.norm === 'or' || /^(or|something)$/.test(tokens[reading.start - 1]?.norm ?? ''))
    return true
  // "does GuardDuty scan S3?", "what GuardDuty finds" ask about GuardDuty.
  const before = tokens[reading.start - 1]?.norm ?? ''
  // "who responds *when* GuardDuty raises …" does not.
  const asksOfIt = AUXILIARIES.has(before) || QUESTION_WORDS.has(before) || before === 'with'
  if (asksOfIt && before !== 'when') return false
  const asked = askingSentences(draft).has(tokens[reading.start]?.sentence ?? -1)
  const after = tokens.slice(reading.end, reading.end + REACH)
  return !asked || tokens[reading.end - 1]?.endsPhrase === true || after.some(({ norm }) => TELLS.test(norm))
}

/** "*CMEK* for our log buckets": a name that is also what is done names nothing beside the tool. */
function isDuty({ start, end }: Reading, { readings }: Draft): boolean {
  return readings.some((one) => one.start === start && one.end === end && one.means.is === 'duty')
}

/** "Azure Service Health: your VMs …" is still about VMs on Azure. */
function cloudOf(reading: Reading, knowledge: KnowledgeBase): Reading[] {
  const { means } = reading
  const provider = 'service' in means ? (means.service.split('/')[0] ?? '') : ''
  return isCloud(provider, knowledge) ? [{ ...reading, means: { is: 'provider', provider } }] : []
}

function isTeller({ means }: Reading, knowledge: KnowledgeBase): boolean {
  const service = means.is === 'service' || means.is === 'variant' ? means.service : null
  return knowledge.services.get(service ?? '')?.tellsOfOthers === true
}

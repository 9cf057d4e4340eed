import { type Draft, isAspect, keepReadings, type Reading, type Step } from '../draft.ts'
import { QUESTION_WORDS } from '../function-words.ts'
import { phraseEndAt, phraseStartAt, type Token } from '../tokens.ts'

const NAME = 'drop-occasions'

/** What a question is asked for. */
const OCCASIONS =
  /^(audits?|auditors?|incident|ticket|reqs?|requirements?|annex|clause|committees?|boards?|registers?|reviews?|appendix|slides?|decks?|reports?|tenders?|rfps?|rfis?|questionnaires?|spreadsheets?|sheets?|memos?|minutes|raci|forms?|wiki|trainings?|onboarding|meetings?|workshops?|calls?|cab|dpia|soa|walkthroughs?|assessments?|files?|folders?|packs?|legal|compliance|dpo|forensics|secops|ciso|insurers?|regulators?|procurement|docs?|document|certification|surveillance)$/
/** Standards and laws, by name. */
const STANDARD = /^(iso|iso 27001|soc ?2|pci|pci dss|gdpr|hipaa|dora|nis2|fedramp)$/
/** Layers that a standard judges: "GDPR and the data". */
const JUDGED = new Set(['people-governance', 'data', 'application'])
/** Words that make the standard itself the question. */
const PROVES =
  /^(certif.*|attest.*|complian.*|comply|complies|proofs?|prove|proves|reports?|evidence|covers?|covered|inherit.*|scope)$/
const FOR = new Set('for ahead before prepping preparing'.split(' '))
/** "who is *responsible for* the audit" asks about it. */
const OWNS = new Set(
  'responsible accountable charge liable answerable job duty care pays who hook answer answers answering'.split(
    ' ',
  ),
)
const ASKS =
  /^(wants?|wanted|asks?|asked|asking|wonders?|wondering|insists?|needs|says|said|curious|demands?)$/
/** Words between an occasion and what stands around it. */
const REACH = 4

/** "asking for audit: who backs up RDS?", "the audit committee wants to know …": why it is asked is not what is asked. */
export const dropOccasions: Step = {
  name: NAME,
  why: 'the occasion of a question is no part of it',
  run: (draft) =>
    keepReadings(
      draft,
      NAME,
      (reading) =>
        !isAspect(reading.means) ||
        !(isOccasion(reading, draft) || isMeanwhile(reading, draft) || isOnlyReason(reading, draft)),
    ),
}

/** "our *ISO* guy asks who guards the racks": a standard beside something that is asked in its own right. */
function isOnlyReason({ start, end, means, phrase }: Reading, { tokens, readings }: Draft): boolean {
  if (!('duty' in means) || means.duty !== 'comply' || !STANDARD.test(phrase)) return false
  // "PCI *for* the checkout" asks about the standard.
  if (tokens[end]?.norm === 'for' || tokens.some(({ norm }) => PROVES.test(norm))) return false
  return readings.some((other) => other.start !== start && isAskedItself(other))
}

function isAskedItself({ means }: Reading): boolean {
  if (means.is === 'layer') return !JUDGED.has(means.layer)
  return isAspect(means) && !('duty' in means && (means.duty === 'comply' || means.duty === null))
}

/** "who patches the nodes *during the maintenance window*": when it is done, and not what. */
function isMeanwhile({ start, end }: Reading, { tokens, readings }: Draft): boolean {
  const { start: first, words } = phraseAround(tokens, start, end)
  const during = first + words.findIndex(({ norm }) => norm === 'during')
  const asked = readings.some(
    (other) => isAspect(other.means) && other.start >= first && other.start < during,
  )
  return during >= first && during < start && asked
}

function isOccasion({ start, end }: Reading, { tokens, readings }: Draft): boolean {
  const phrase = phraseAround(tokens, start, end)
  const from = start - phrase.start
  const head = phrase.words.findLastIndex(
    ({ norm }, at) => at >= from && at < from + (end - start) + REACH && OCCASIONS.test(norm),
  )
  if (head < 0) return false
  const after = phrase.words.slice(head + 1)
  // "the audit committee *wants* to know"
  if (from < REACH && after.slice(0, 2).some(({ norm }) => ASKS.test(norm))) return true
  const opens = phrase.words.findLastIndex(({ norm }, at) => at < from && at >= from - REACH && FOR.has(norm))
  const untimed = phrase.words.findLastIndex(({ norm }) => !WHEN.test(norm))
  if (opens < 0) return head === untimed && isAside(phrase, readings)
  return after.length === 0 && !OWNS.has(phrase.words[opens - 1]?.norm ?? '')
}

/** "audit *on friday*" */
const WHEN =
  /^(on|at|by|in|is|due|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|week|month|soon|noon|now)$/

/** "(DPIA appendix)", "audit friday" */
function isAside({ start, words }: Phrase, readings: readonly Reading[]): boolean {
  const end = start + words.length
  return (
    words.length > 1 &&
    words.length <= REACH &&
    !words.some(({ norm }) => QUESTION_WORDS.has(norm)) &&
    readings.every((one) => one.start < start || one.start >= end || isAspect(one.means))
  )
}

interface Phrase {
  readonly start: number
  readonly words: readonly Token[]
}

/** The words between two marks of punctuation. */
function phraseAround(tokens: readonly Token[], start: number, end: number): Phrase {
  const first = phraseStartAt(tokens, start)
  return { start: first, words: tokens.slice(first, phraseEndAt(tokens, end - 1) + 1) }
}

import { type Draft, isAspect, type Reading } from '../draft.ts'
import { isEnglishWord } from '../english.ts'
import { AUXILIARIES, DETERMINERS, isFunctionWord, PREPOSITIONS } from '../function-words.ts'

/** Names such as Zoom, Slack or Spanner, which are English words too but in our questions nearly always the product. */

const POINTS = new Set(
  'a an the some any no enough more much little this that these those my his her every each'.split(' '),
)

/** "*the* 13 mm spanner": words within which a name is pointed at. */
const POINTS_WITHIN = 3

const SUBJECTS = new Set('i we you they he she it to please lets let us me them'.split(' '))

/** "zoom in on that", "slack off": the word is what somebody does. */
const PARTICLES = /^(in|out|off|on)$/

/** "Slack *the company*" */
const SOMEBODY = /^(company|vendor|product|app|tool|service|platform|firm|people|folks)$/

/** Whether the sentence uses the name as a word: as a thing that is pointed at, or as a deed. */
export function isUsedAsWord(reading: Reading, draft: Draft): boolean {
  return isPointedAt(reading, draft) || isDeed(reading, draft) || isPartOfTerm(reading, draft)
}

/** "the 13mm spanner", but not "the Spanner nodes" */
function isPointedAt(reading: Reading, draft: Draft): boolean {
  const before = draft.tokens.slice(Math.max(0, reading.start - POINTS_WITHIN), reading.start)
  const points = before.findLastIndex(({ norm }) => POINTS.has(norm))
  if (points < 0 || before.slice(points).some(({ norm, endsPhrase }) => endsPhrase || PREPOSITIONS.has(norm)))
    return false
  return !draft.readings.some(({ start, means }) => start === nextAt(reading, draft) && means.is !== 'duty')
}

/** "to spanner the machine", "we zoom in" */
function isDeed(reading: Reading, draft: Draft): boolean {
  const { tokens } = draft
  const before = tokens[reading.start - 1]
  const at = nextAt(reading, draft)
  const next = tokens[at]?.norm ?? ''
  if (DETERMINERS.has(next) && !SOMEBODY.test(tokens[at + 1]?.norm ?? '')) return true
  const canDo = before !== undefined && (SUBJECTS.has(before.norm) || AUXILIARIES.has(before.norm))
  return canDo && !before.endsPhrase && PARTICLES.test(next)
}

/** "slack time": it goes on in English, and nothing else in the question is ours. */
function isPartOfTerm(reading: Reading, draft: Draft): boolean {
  const at = nextAt(reading, draft)
  const next = draft.tokens[at]?.norm ?? ''
  // "what does *slack take* care of"
  if (AUXILIARIES.has(draft.tokens[reading.start - 1]?.norm ?? '')) return false
  const isTerm =
    isEnglishWord(next) && !isFunctionWord(next) && !draft.readings.some(({ start }) => start === at)
  return isTerm && !draft.readings.some(({ means }) => isAspect(means))
}

/** Where the phrase goes on after the name; -1 where it does not. */
function nextAt({ end }: Reading, { tokens }: Draft): number {
  return tokens[end - 1]?.endsPhrase === false ? end : -1
}

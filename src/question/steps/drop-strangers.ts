import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { type Draft, keepReadings, type Reading, type Setting, type Step } from '../draft.ts'
import { isEnglishWord } from '../english.ts'
import { DETERMINERS } from '../function-words.ts'

const NAME = 'drop-strangers'
/** Words that set a second product beside the first. */
const JOINS =
  /^(and|or|vs|versus|than|to|from|plus|with|against|compared|between|into|onto|in|on|at|under|behind|for|of)$/

/** "Auth0 *private cloud* updates", "Asana *admin console*": plain words that are also another maker's product are not that product. */
export const dropStrangers: Step = {
  name: NAME,
  why: 'a product of plain English words beside a name of another maker is a thing of that maker’s',
  run: (draft, { knowledge }: Setting) =>
    keepReadings(draft, NAME, (reading) => !isStranger(reading, draft, knowledge)),
}

function isStranger(reading: Reading, draft: Draft, knowledge: KnowledgeBase): boolean {
  const maker = makerOf(reading, knowledge)
  const { tokens, readings } = draft
  if (maker === null || !isNickname(reading, draft, knowledge) || isJoined(reading, draft)) return false
  const isNamed = readings.some(
    (other) =>
      (other.means.is === 'provider' && other.means.provider === maker) ||
      (other.start !== reading.start && makerOf(other, knowledge) === maker),
  )
  return (
    !isNamed &&
    readings.some(
      (other) =>
        other.means.is === 'service' &&
        other.start !== reading.start &&
        tokens[other.start]?.sentence === tokens[reading.start]?.sentence &&
        makerOf(other, knowledge) !== null &&
        makerOf(other, knowledge) !== maker &&
        !isNickname(other, draft, knowledge),
    )
  )
}

function makerOf({ means }: Reading, { services }: KnowledgeBase): string | null {
  return means.is === 'service' || (means.is === 'variant' && !means.onlyWithService)
    ? (services.get(means.service)?.provider ?? null)
    : null
}

/** Plain English words that are not the official name, with or without the maker's. */
function isNickname(
  { start, end, phrase, means }: Reading,
  { tokens }: Draft,
  { services }: KnowledgeBase,
): boolean {
  const name = 'service' in means ? services.get(means.service)?.name.toLowerCase() : undefined
  return (
    name !== undefined &&
    name !== phrase &&
    !name.endsWith(` ${phrase}`) &&
    tokens.slice(start, end).every(({ norm }) => isEnglishWord(norm))
  )
}

/** "Auth0 *or* private cloud", "Auth0, private cloud" name both. */
function isJoined({ start, end }: Reading, { tokens }: Draft): boolean {
  const isArticle = DETERMINERS.has(tokens[start - 1]?.norm ?? '')
  const [before, last, next] = [tokens[isArticle ? start - 2 : start - 1], tokens[end - 1], tokens[end]]
  const isCut = before?.endsPhrase === true || (last?.endsPhrase === true && next?.sentence === last.sentence)
  return isCut || before === undefined || JOINS.test(before.norm) || JOINS.test(next?.norm ?? '')
}

import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'
import { DETERMINERS } from '../function-words.ts'

const NAME = 'drop-left-behind'
const PLACES: ReadonlySet<string> = new Set(['service', 'variant', 'model', 'kind'])
const MOVES =
  /^(mov(e|es|ed|ing)|migrat\w+|switch\w*|com(e|es|ing)|came|went|going|upgrad\w+|convert\w+|lift\w*|shift\w*)$/
/** "how does patching *change* when we move from EKS to Fargate?" asks about both. */
const COMPARES = /^(chang|differ|compar|versus|vs$|after(wards)?$)/
/** Words between the move and the "from". */
const REACH = 4

/** "we moved from Jira Server to Jira Cloud": what was left behind is not what is asked about. */
export const dropLeftBehind: Step = {
  name: NAME,
  why: 'a question after a move is about the place moved to',
  run(draft) {
    if (draft.tokens.some(({ norm }) => COMPARES.test(norm))) return draft
    const left = draft.readings.filter((reading) => isLeft(reading, draft))
    const gone = Math.max(...left.map(({ end }) => end))
    const stays = draft.readings.some(({ start, means }) => PLACES.has(means.is) && start >= gone)
    return left.length > 0 && stays ? keepReadings(draft, NAME, (reading) => !left.includes(reading)) : draft
  },
}

function isLeft({ start, means }: Reading, { tokens }: Draft): boolean {
  if (!PLACES.has(means.is)) return false
  let at = start - 1
  while (DETERMINERS.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === 'own') at--
  const before = tokens.slice(Math.max(0, at - REACH), at)
  return /^(from|off)$/.test(tokens[at]?.norm ?? '') && before.some(({ norm }) => MOVES.test(norm))
}

import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'
import { phraseOf, type Token } from '../tokens.ts'

const NAME = 'drop-teams'
const TEAMS = new Set('team teams guild squad department dept crew'.split(' '))
const STAFF = /^(admins|administrators|dbas|developers|devs|engineers)$/
const ROLE = /^(admin|administrator|dba|developer|dev|engineer|architect|auditor|owner)$/
const OBLIGED = /^(have|must|should|need|do|will|can|are|get|ought|patch|install|update)$/
const KEPT = new Set(['service', 'variant', 'provider'])

/** "so I can tell the file team", "the platform team wants to know": a team is called after what it works on. */
export const dropTeams: Step = {
  name: NAME,
  why: 'who asks is not what is asked about',
  run: (draft) =>
    keepReadings(draft, NAME, (reading) => KEPT.has(reading.means.is) || !isTeam(reading, draft)),
}

/** "new Snowflake *admin* here", "as an *admin* of …", "I'm the *DBA*": who asks says what they are. */
function isRole({ start, end }: Pick<Reading, 'start' | 'end'>, tokens: readonly Token[]): boolean {
  if (!ROLE.test(tokens[end - 1]?.norm ?? '')) return false
  const before = phraseOf(tokens.slice(Math.max(0, start - 4), start))
  return tokens[end]?.norm === 'here' || AS_ROLE.test(before)
}

const AS_ROLE = /\b(?:as an?|(?:am|are) (?:an?|the)|new)(?: \w+){0,2}$/

function isTeam({ start, end }: Reading, { tokens }: Draft): boolean {
  if (tokens[end - 1]?.endsPhrase) return false
  const next = tokens[end]?.norm ?? ''
  // "*our admins* have to patch it"
  const isStaff = STAFF.test(tokens[end - 1]?.norm ?? '')
  const isOwn = /^(our|my|their)$/.test(tokens[start - 1]?.norm ?? '')
  return (
    TEAMS.has(next) ||
    (isStaff && (next === 'here' || (isOwn && OBLIGED.test(next)))) ||
    isRole({ start, end }, tokens)
  )
}

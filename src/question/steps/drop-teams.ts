import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'

const NAME = 'drop-teams'
const TEAMS = new Set('team teams guild squad department dept crew'.split(' '))
const STAFF = /^(admins|administrators)$/
const OBLIGED = /^(have|must|should|need|do|will|can|are|get|ought|patch|install|update)$/
const KEPT = new Set(['service', 'variant', 'provider'])

/** "so I can tell the file team", "the platform team wants to know": a team is called after what it works on. */
export const dropTeams: Step = {
  name: NAME,
  why: 'who asks is not what is asked about',
  run: (draft) =>
    keepReadings(draft, NAME, (reading) => KEPT.has(reading.means.is) || !isTeam(reading, draft)),
}

function isTeam({ start, end }: Reading, { tokens }: Draft): boolean {
  if (tokens[end - 1]?.endsPhrase) return false
  const next = tokens[end]?.norm ?? ''
  // "*our admins* have to patch it"
  const isStaff =
    STAFF.test(tokens[end - 1]?.norm ?? '') && /^(our|my|their)$/.test(tokens[start - 1]?.norm ?? '')
  return TEAMS.has(next) || (isStaff && OBLIGED.test(next))
}

import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'

const NAME = 'drop-teams'
const TEAMS = new Set('team teams guild squad department dept crew'.split(' '))
const KEPT = new Set(['service', 'variant', 'provider'])

/** "so I can tell the file team", "the platform team wants to know": a team is called after what it works on. */
export const dropTeams: Step = {
  name: NAME,
  why: 'who asks is not what is asked about',
  run: (draft) =>
    keepReadings(draft, NAME, (reading) => KEPT.has(reading.means.is) || !isTeam(reading, draft)),
}

function isTeam({ end }: Reading, { tokens }: Draft): boolean {
  return tokens[end - 1]?.endsPhrase === false && TEAMS.has(tokens[end]?.norm ?? '')
}

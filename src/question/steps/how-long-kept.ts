import { addReadings, type Draft, type Reading, type Step } from '../draft.ts'

const NAME = 'how-long-kept'
const RETENTION = { is: 'duty', duty: 'dispose', weak: false } as const
const KEPT = /^(keep|keeps|kept|keeping|stay|stays|live|lives|stored|retain|retains|retained|held|around)$/
/** Words between "how long" and the keeping: "how long *our Teams chats are* kept". */
const REACH = 8

/** "who decides *how long* chats are *kept*?": that is their retention, unless what is kept has a duty of its own. */
export const howLongKept: Step = {
  name: NAME,
  why: 'how long something is kept is its retention',
  run(draft) {
    const at = isDutySaid(draft) ? -1 : draft.tokens.findIndex((_, place) => asksHowLong(place, draft))
    if (at < 0) return draft
    const reading: Reading = { start: at, end: at + 2, phrase: 'how long', means: RETENTION, ordinary: false }
    const trail = [...draft.trail, `${NAME}: "how long … kept" may mean ${RETENTION.duty}`]
    return addReadings({ ...draft, trail }, [reading])
  },
}

/** "how long are *backups* kept" is about the backups. */
const OF_WHAT_IS_KEPT = new Set(['back-up', 'monitor-log', 'dispose'])

function isDutySaid({ readings }: Draft): boolean {
  return readings.some(({ means }) => 'duty' in means && OF_WHAT_IS_KEPT.has(means.duty ?? ''))
}

function asksHowLong(at: number, { tokens }: Draft): boolean {
  return (
    tokens[at]?.norm === 'how' &&
    tokens[at + 1]?.norm === 'long' &&
    tokens.slice(at + 2, at + 2 + REACH).some(({ norm }) => KEPT.test(norm))
  )
}

import { ExpiringMap } from './expiring-map.ts'

const MINUTE = 60_000

/** More questions a minute than any person types. Slack itself lets a bot post about one message a second. */
export const QUESTIONS_A_MINUTE = 60

/** Counts the questions of each person, minute by minute. */
export class Throttle {
  readonly #counts: ExpiringMap<{ questions: number }>

  constructor(now: () => number) {
    this.#counts = new ExpiringMap({ atMost: 10_000, keepForMs: MINUTE, now })
  }

  /** `first` is the one moment to say so: a script that floods the bot must not be answered with a flood. */
  check(team: string, user: string): 'go' | 'first' | 'wait' {
    const key = JSON.stringify([team, user])
    const count = this.#counts.get(key) ?? { questions: 0 }
    if (count.questions === 0) this.#counts.set(key, count)
    count.questions += 1
    if (count.questions <= QUESTIONS_A_MINUTE) return 'go'
    return count.questions === QUESTIONS_A_MINUTE + 1 ? 'first' : 'wait'
  }
}

const USES = 5
const HALF_AN_HOUR = 30 * 60_000
const BASE = 'https://hooks.slack.local/response/'

/** What a response address answers: a command, or a press of a button on the message `ts`. */
export interface Asked {
  readonly channel: string
  readonly user: string
  readonly ts: string | null
}

/** Slack's response addresses: each is good for five answers within half an hour. */
export class ResponseUrls {
  readonly #now: () => number
  readonly #minted = new Map<string, { asked: Asked; uses: number; until: number }>()

  constructor(now: () => number) {
    this.#now = now
  }

  mint(asked: Asked): string {
    const url = `${BASE}${this.#minted.size + 1}`
    this.#minted.set(url, { asked, uses: USES, until: this.#now() + HALF_AN_HOUR })
    return url
  }

  /** One use of `url`; null where it is no response address. */
  spend(url: string): Asked | 'spent' | 'expired' | null {
    if (!url.startsWith(BASE)) return null
    const minted = this.#minted.get(url)
    if (!minted || minted.until < this.#now()) return 'expired'
    if (minted.uses === 0) return 'spent'
    minted.uses -= 1
    return minted.asked
  }
}

export interface Limits {
  readonly atMost: number
  readonly keepForMs: number
  readonly now: () => number
}

/** A map that forgets: what is older than `keepForMs`, and beyond `atMost` what was used longest ago. */
export class ExpiringMap<Value> {
  readonly #limits: Limits
  /** In order of use, the oldest first. */
  readonly #entries = new Map<string, { value: Value; until: number }>()

  constructor(limits: Limits) {
    this.#limits = limits
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    if (entry.until <= this.#limits.now()) return undefined
    this.#entries.set(key, entry)
    return entry.value
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key)
    this.#entries.set(key, { value, until: this.#limits.now() + this.#limits.keepForMs })
    if (this.#entries.size <= this.#limits.atMost) return
    const [oldest] = this.#entries.keys()
    if (oldest !== undefined) this.#entries.delete(oldest)
  }

  get size(): number {
    return this.#entries.size
  }
}

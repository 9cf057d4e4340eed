import type { types } from '@slack/bolt'

/** A message as Slack holds it: `text` is mrkdwn, escaped. */
export interface LocalMessage {
  readonly channel: string
  readonly ts: string
  readonly threadTs: string | null
  readonly user: string
  readonly text: string
  readonly blocks: readonly types.KnownBlock[]
  /** The only person who sees it, or null where everybody does. */
  readonly ephemeralFor: string | null
}

export type NewMessage = Omit<LocalMessage, 'ts'>

/** Every message of every conversation, oldest first. */
export class MessageLog {
  #messages: LocalMessage[] = []
  #count = 0

  add(message: NewMessage): LocalMessage {
    this.#count += 1
    const seconds = Math.floor(Date.now() / 1000)
    const kept = { ...message, ts: `${seconds}.${String(this.#count).padStart(6, '0')}` }
    this.#messages.push(kept)
    return kept
  }

  remove(channel: string, ts: string | null): void {
    this.#messages = this.#messages.filter((message) => message.channel !== channel || message.ts !== ts)
  }

  find(channel: string, ts: string): LocalMessage | undefined {
    return this.#messages.find((message) => message.channel === channel && message.ts === ts)
  }

  in(channel: string): readonly LocalMessage[] {
    return this.#messages.filter((message) => message.channel === channel)
  }

  get last(): LocalMessage | undefined {
    return this.#messages.at(-1)
  }
}

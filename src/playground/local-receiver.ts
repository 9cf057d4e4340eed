import type { App, Receiver } from '@slack/bolt'

/** What the app sent back inside `ack()`: nothing, a text, or a whole message. */
export type Acknowledged = undefined | string | Record<string, unknown>

/** Feeds payloads to a Bolt app inside this process: no port, no socket, no signature to get wrong. */
export class LocalReceiver implements Receiver {
  #app: App | null = null

  init(app: App): void {
    this.#app = app
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  /** Hands one payload to the listeners and resolves when all of them have finished. */
  async deliver(
    body: Record<string, unknown>,
    retryNum?: number,
  ): Promise<{ acked: boolean; with: Acknowledged }> {
    if (!this.#app) throw new Error('The receiver belongs to no app yet: pass it to createSlackApp first.')
    const result: { acked: boolean; with: Acknowledged } = { acked: false, with: undefined }
    const ack = async (response?: Acknowledged) => {
      result.acked = true
      result.with = response
    }
    await this.#app.processEvent({ body, ack, ...(retryNum === undefined ? {} : { retryNum }) })
    return result
  }
}

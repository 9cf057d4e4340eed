import type { App } from '@slack/bolt'
import type { Desk } from './desk.ts'
import { errorLine } from './error-line.ts'
import { noteOf } from './message.ts'
import { FAILED } from './notes.ts'

interface Failure {
  readonly error: Error
  readonly body: unknown
}

/** The last resort: whatever a listener could not deal with is logged without words, and said to the person. */
export function apologise(app: Pick<App, 'client'>, { log }: Pick<Desk, 'log'>) {
  return async ({ error, body }: Failure): Promise<void> => {
    log.error(`A listener failed: ${errorLine(error)}`)
    const to = whereIn(body)
    if (!to) return
    try {
      await app.client.chat.postEphemeral({ ...to, ...noteOf(FAILED) })
    } catch (second) {
      log.warn(`The apology failed as well: ${errorLine(second)}`)
    }
  }
}

interface Body {
  readonly event?: { readonly channel?: string; readonly user?: string; readonly thread_ts?: string }
  readonly channel?: { readonly id: string }
  readonly user?: { readonly id: string }
  readonly channel_id?: string
  readonly user_id?: string
}

/** The channel and the person in a payload of any kind. */
function whereIn(body: unknown): { channel: string; user: string; thread_ts?: string } | null {
  const { event, channel: inChannel, user: byUser, channel_id, user_id } = body as Body
  const channel = event?.channel ?? inChannel?.id ?? channel_id
  const user = event?.user ?? byUser?.id ?? user_id
  if (channel === undefined || user === undefined) return null
  return { channel, user, ...(event?.thread_ts === undefined ? {} : { thread_ts: event.thread_ts }) }
}

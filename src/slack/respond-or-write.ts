import { RespondError, type RespondFn, type webApi } from '@slack/bolt'
import type { Desk } from './desk.ts'
import { errorLine } from './error-line.ts'
import { type Message, noteOf } from './message.ts'
import { ANSWERED_HERE } from './notes.ts'
import { post } from './post.ts'

type Response = Exclude<Parameters<RespondFn>[0], string>

export interface Answering {
  readonly respond: RespondFn
  readonly client: webApi.WebClient
  readonly user: string
}

/**
 * Answers to a button. A response address takes five answers within half an hour; after that the answer goes to the
 * person who pressed, as a direct message, so that nothing is lost.
 */
export async function respondOrWrite(
  desk: Desk,
  { respond, client, user }: Answering,
  message: Message,
  how: Pick<Response, 'response_type' | 'thread_ts'>,
): Promise<void> {
  try {
    await respond({ replace_original: false, ...how, ...message })
  } catch (error) {
    if (!(error instanceof RespondError)) throw error
    desk.log.warn(errorLine(error))
    await post(client, { channel: user, ...noteOf(ANSWERED_HERE) })
    await post(client, { channel: user, ...message })
  }
}

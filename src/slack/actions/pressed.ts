import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt'
import type { Place } from '../conversation/thread-memory.ts'
import { teamOf } from '../team-of.ts'

export type Press = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs

export interface Pressed {
  readonly user: string
  readonly place: Place
  /** True where only the person who pressed sees the message. */
  readonly alone: boolean
  /** Keeps an answer inside the thread of its message. */
  readonly inThread: { readonly thread_ts?: string }
}

/** Who pressed a button on a message, and where. Of an ephemeral message Slack tells only where it stood. */
export function pressedAt({ body, context }: Pick<Press, 'body' | 'context'>): Pressed {
  const channel = body.channel?.id ?? ''
  const thread: string | undefined = body.message?.thread_ts ?? body.container.thread_ts
  const alone = body.message === undefined || body.container.is_ephemeral === true
  const isDirect = channel.startsWith('D')
  return {
    user: body.user.id,
    place: {
      team: teamOf(context),
      channel,
      thread: thread ?? (isDirect ? null : (body.message?.ts ?? null)),
    },
    alone,
    inThread: thread === undefined ? {} : { thread_ts: thread },
  }
}

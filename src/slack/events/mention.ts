import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt'
import { converse } from '../conversation/converse.ts'
import type { Desk } from '../desk.ts'
import { teamOf } from '../team-of.ts'

type Arguments = Pick<
  SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs,
  'event' | 'context' | 'client'
>

/** "@srm …" in a channel: answered in its thread, for all to see. Other bots are left alone. */
export function mention(desk: Desk) {
  return async ({ event, context, client }: Arguments): Promise<void> => {
    if (event.bot_id !== undefined || event.user === undefined) return
    const place = { team: teamOf(context), channel: event.channel, thread: event.thread_ts ?? event.ts }
    await converse(desk, client, {
      place,
      user: event.user,
      question: event.text,
    })
  }
}

import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt'
import { converse } from '../conversation/converse.ts'
import type { Desk } from '../desk.ts'
import { teamOf } from '../team-of.ts'

type Arguments = Pick<SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs, 'event' | 'context' | 'client'>

/** A message to the bot. Edits, deletions, joins and whatever else has a subtype are no questions. */
export function directMessage(desk: Desk) {
  return async ({ event, context, client }: Arguments): Promise<void> => {
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id !== undefined) return
    const place = { team: teamOf(context), channel: event.channel, thread: event.thread_ts ?? null }
    await converse(desk, client, { place, user: event.user, question: event.text ?? '' })
  }
}

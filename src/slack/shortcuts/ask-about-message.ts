import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt'
import { answer } from '../answer.ts'
import type { Desk } from '../desk.ts'
import { noteOf } from '../message.ts'
import { TOO_MANY } from '../notes.ts'
import { respondOrWrite } from '../respond-or-write.ts'
import { teamOf } from '../team-of.ts'

type Arguments = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs

/** "Who is responsible?" on anybody's message: answered to the one who wants to know, knowing the message's thread. */
export function askAboutMessage(desk: Desk) {
  return async ({ ack, shortcut, context, client, respond }: Arguments): Promise<void> => {
    await ack()
    const user = shortcut.user.id
    const thread_ts: string | undefined = shortcut.message.thread_ts
    const thread = thread_ts ?? shortcut.message_ts
    const place = { team: teamOf(context), channel: shortcut.channel.id, thread }
    const isFlood = desk.throttle.check(place.team, user) !== 'go'
    const question = {
      question: shortcut.message.text ?? '',
      previous: desk.threads.recall(place),
      share: true,
    }
    const message = isFlood ? noteOf(TOO_MANY) : answer(desk, question).message
    const how = { response_type: 'ephemeral', ...(thread_ts === undefined ? {} : { thread_ts }) } as const
    await respondOrWrite(desk, { respond, client, user }, message, how)
  }
}

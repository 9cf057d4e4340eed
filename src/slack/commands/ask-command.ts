import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt'
import { answer } from '../answer.ts'
import type { Desk } from '../desk.ts'
import { noteOf } from '../message.ts'
import { TOO_MANY } from '../notes.ts'
import { teamOf } from '../team-of.ts'

type Arguments = Pick<SlackCommandMiddlewareArgs & AllMiddlewareArgs, 'command' | 'ack' | 'context'>

/** Answers inside `ack`: one trip, seen by the person who asked, in any channel. */
export function askCommand(desk: Desk) {
  return async ({ command, ack, context }: Arguments): Promise<void> => {
    const isFlood = desk.throttle.check(teamOf(context), command.user_id) !== 'go'
    const message = isFlood ? noteOf(TOO_MANY) : answer(desk, { question: command.text, share: true }).message
    await ack({ response_type: 'ephemeral', ...message })
  }
}

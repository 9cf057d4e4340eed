import { reasons } from '../answer.ts'
import { readButtonValue } from '../button-value.ts'
import type { Desk } from '../desk.ts'
import { noteOf } from '../message.ts'
import { STALE_BUTTON } from '../notes.ts'
import { respondOrWrite } from '../respond-or-write.ts'
import { type Press, pressedAt } from './pressed.ts'

/** "Why?": the rules that decided, with file and line, for the one who asks. */
export function why(desk: Desk) {
  return async ({ ack, action, body, context, client, respond }: Press): Promise<void> => {
    await ack()
    const { user, inThread } = pressedAt({ body, context })
    const asked = readButtonValue(action.value, desk.knowledge())
    const message = asked ? reasons(desk, asked) : noteOf(STALE_BUTTON)
    await respondOrWrite(desk, { respond, client, user }, message, {
      response_type: 'ephemeral',
      ...inThread,
    })
  }
}

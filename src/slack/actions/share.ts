import { answer } from '../answer.ts'
import { readButtonValue } from '../button-value.ts'
import type { Desk } from '../desk.ts'
import { noteOf } from '../message.ts'
import { STALE_BUTTON } from '../notes.ts'
import { respondOrWrite } from '../respond-or-write.ts'
import { type Press, pressedAt } from './pressed.ts'

/** "Share in channel": the same answer once more, for all to see. It names nobody. */
export function share(desk: Desk) {
  return async ({ ack, action, body, context, client, respond }: Press): Promise<void> => {
    await ack()
    const { user, inThread } = pressedAt({ body, context })
    const asked = readButtonValue(action.value, desk.knowledge())
    const message = asked ? answer(desk, { ...asked, share: false }).message : noteOf(STALE_BUTTON)
    const response_type = asked ? 'in_channel' : 'ephemeral'
    await respondOrWrite(desk, { respond, client, user }, message, { response_type, ...inThread })
  }
}

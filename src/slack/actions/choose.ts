import { answer } from '../answer.ts'
import { readButtonValue } from '../button-value.ts'
import { converse } from '../conversation/converse.ts'
import type { Desk } from '../desk.ts'
import { noteOf } from '../message.ts'
import { STALE_BUTTON } from '../notes.ts'
import { respondOrWrite } from '../respond-or-write.ts'
import { type Press, pressedAt } from './pressed.ts'

/** A question offered as a button, asked. It is answered where the button stands: in the thread, or to one person. */
export function choose(desk: Desk) {
  return async ({ ack, action, body, context, client, respond }: Press): Promise<void> => {
    await ack()
    const { user, place, alone, inThread } = pressedAt({ body, context })
    const asked = readButtonValue(action.value, desk.knowledge())
    if (asked && !alone) return converse(desk, client, { place, user, question: asked.question })
    const message = asked ? answer(desk, { ...asked, share: true }).message : noteOf(STALE_BUTTON)
    await respondOrWrite(desk, { respond, client, user }, message, {
      response_type: 'ephemeral',
      ...inThread,
    })
  }
}

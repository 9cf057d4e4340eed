import { matrixOf } from '../../reply/matrix.ts'
import { tableMessage } from '../../reply/render/table-message.ts'
import type { Desk } from '../desk.ts'
import { providerOfHome } from '../home/home-state.ts'
import { noteOf } from '../message.ts'
import { post } from '../post.ts'
import type { Press } from './pressed.ts'

/** "Send me the table": the matrix as a real table, which Slack shows in messages but not on the Home tab. */
export function homeTable(desk: Desk) {
  return async ({ ack, body, client }: Press): Promise<void> => {
    await ack()
    const knowledge = desk.knowledge()
    const { text, blocks } = tableMessage(
      matrixOf(knowledge, providerOfHome(body.view?.private_metadata, knowledge)),
    )
    await post(client, { ...noteOf(text), blocks, channel: body.user.id })
  }
}

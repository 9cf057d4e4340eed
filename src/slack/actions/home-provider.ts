import { homeView } from '../../reply/render/home-view.ts'
import type { Desk } from '../desk.ts'
import { knownProvider } from '../home/home-state.ts'
import type { Chosen } from './chosen.ts'

/** Another provider chosen on the Home tab: its matrix. */
export function homeProvider(desk: Desk) {
  return async ({ ack, action, body, client }: Chosen): Promise<void> => {
    await ack()
    const knowledge = desk.knowledge()
    const provider = knownProvider(action.selected_option?.value, knowledge)
    await client.views.publish({ user_id: body.user.id, view: homeView(knowledge, provider) })
  }
}

import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt'
import { homeView } from '../../reply/render/home-view.ts'
import type { Desk } from '../desk.ts'
import { providerOfHome } from '../home/home-state.ts'

type Arguments = Pick<SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs, 'event' | 'client'>

/** Draws the matrix on the Home tab, for the provider that person chose last. */
export function homeOpened(desk: Desk) {
  return async ({ event, client }: Arguments): Promise<void> => {
    if (event.tab !== 'home') return
    const knowledge = desk.knowledge()
    const provider = providerOfHome(event.view?.private_metadata, knowledge)
    await client.views.publish({ user_id: event.user, view: homeView(knowledge, provider) })
  }
}

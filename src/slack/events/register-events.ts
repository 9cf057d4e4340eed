import type { App } from '@slack/bolt'
import type { Desk } from '../desk.ts'
import { directMessage } from './direct-message.ts'
import { homeOpened } from './home-opened.ts'
import { mention } from './mention.ts'
import { onlyOnce } from './only-once.ts'

/** Where the names of events meet functions. `message` is `message.im` in `manifest.yml`. */
export function registerEvents(app: Pick<App, 'event'>, desk: Desk, now: () => number): void {
  const once = onlyOnce(now)
  app.event('app_mention', once, mention(desk))
  app.event('message', once, directMessage(desk))
  app.event('app_home_opened', once, homeOpened(desk))
}

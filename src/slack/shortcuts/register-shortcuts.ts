import type { App } from '@slack/bolt'
import type { Desk } from '../desk.ts'
import { askAboutMessage } from './ask-about-message.ts'

/** Where the callbacks of shortcuts meet functions. `manifest.yml` lists the same names. */
export function registerShortcuts(app: Pick<App, 'shortcut'>, desk: Desk): void {
  app.shortcut({ callback_id: 'who_is_responsible', type: 'message_action' }, askAboutMessage(desk))
}

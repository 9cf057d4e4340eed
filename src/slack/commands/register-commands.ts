import type { App } from '@slack/bolt'
import type { Desk } from '../desk.ts'
import { askCommand } from './ask-command.ts'

/** Where the names of slash commands meet functions. `manifest.yml` lists the same names. */
export function registerCommands(app: Pick<App, 'command'>, desk: Desk): void {
  app.command('/srm', askCommand(desk))
}

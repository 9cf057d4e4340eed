import { App, type AppOptions, type Receiver } from '@slack/bolt'
import { registerActions } from './actions/register-actions.ts'
import { apologise } from './apologise.ts'
import { registerCommands } from './commands/register-commands.ts'
import { ThreadMemory } from './conversation/thread-memory.ts'
import { Throttle } from './conversation/throttle.ts'
import type { Desk } from './desk.ts'
import { registerEvents } from './events/register-events.ts'
import { registerShortcuts } from './shortcuts/register-shortcuts.ts'

type Options = Required<AppOptions>

export interface SlackApp extends Pick<Desk, 'ask' | 'knowledge'> {
  /** How the bot hears: Socket Mode, signed HTTP, or this process. */
  readonly receiver: Receiver
  readonly token: string
  readonly clientOptions: Options['clientOptions']
  readonly log: Options['logger']
  /** Who the bot is, where there is no Slack to ask. */
  readonly identity?: { readonly botId: string; readonly userId: string }
  readonly now?: () => number
}

/** The Bolt app with all its listeners. Asks Slack who it is, so a refused token is an error here and not later. */
export async function createSlackApp(parts: SlackApp): Promise<App> {
  const { ask, knowledge, receiver, token, clientOptions, log, identity, now = Date.now } = parts
  const app = new App({
    token,
    receiver,
    clientOptions,
    logger: log,
    deferInitialization: true,
    extendedErrorHandler: true,
    // Bolt's own store keeps the state of conversations for ever; ours forgets.
    convoStore: false,
    ...(identity && { tokenVerificationEnabled: false, botId: identity.botId, botUserId: identity.userId }),
  })
  const desk = { ask, knowledge, log, threads: new ThreadMemory(knowledge, now), throttle: new Throttle(now) }
  registerCommands(app, desk)
  registerEvents(app, desk, now)
  registerActions(app, desk)
  registerShortcuts(app, desk)
  app.error(apologise(app, desk))
  await app.init()
  return app
}

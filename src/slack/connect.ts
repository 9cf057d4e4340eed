import { HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt'
import type { HttpDoor, SocketDoor } from '../config.ts'
import { createSlackApp, type SlackApp } from './app.ts'

type Parts = Pick<SlackApp, 'ask' | 'knowledge' | 'log'>

export interface Connected {
  /** One line for the person who started the bot: what runs, and how to get the others. */
  readonly says: string
  readonly stop: () => Promise<unknown>
}

/** A person is waiting: better a quick excuse than an answer after half an hour, as is the client's default. */
const IMPATIENT = { retryConfig: { retries: 2, minTimeout: 300, maxTimeout: 2000 }, timeout: 10_000 }

/** The socket must come back by itself after an outage of any length. */
const PATIENT = { retryConfig: { forever: true, factor: 1.3, maxTimeout: 60_000 } }

/** Connects to Slack through the door the settings name. Throws where Slack refuses the tokens. */
export async function connect(door: SocketDoor | HttpDoor, parts: Parts): Promise<Connected> {
  const slack = door.slackApiUrl === null ? {} : { slackApiUrl: door.slackApiUrl }
  const open = (receiver: Receiver) =>
    createSlackApp({ ...parts, receiver, token: door.botToken, clientOptions: { ...slack, ...IMPATIENT } })
  return door.kind === 'socket' ? bySocket(door, parts, open, slack) : byHttp(door, parts, open)
}

type Open = (receiver: Receiver) => ReturnType<typeof createSlackApp>

async function bySocket(
  { appToken }: SocketDoor,
  { log }: Parts,
  open: Open,
  clientOptions: { slackApiUrl?: string },
): Promise<Connected> {
  const app = await open(
    new SocketModeReceiver({
      appToken,
      logger: log,
      installerOptions: { clientOptions: { ...clientOptions, ...PATIENT } },
    }),
  )
  await app.start()
  const says =
    'Connected to Slack in Socket Mode. For signed HTTP, set SLACK_SIGNING_SECRET and not SLACK_APP_TOKEN; for the local playground, set no Slack token.'
  return { says, stop: () => app.stop() }
}

async function byHttp(
  { signingSecret, port, host }: HttpDoor,
  { log }: Parts,
  open: Open,
): Promise<Connected> {
  const receiver = new HTTPReceiver({ signingSecret, logger: log })
  const app = await open(receiver)
  const server = await receiver.start({ port, ...(host === null ? {} : { host }) })
  const at = server.address()
  const bound = typeof at === 'object' && at !== null ? at.port : port
  const says = `Listening for Slack on port ${bound} at /slack/events (signed HTTP). For Socket Mode, set SLACK_APP_TOKEN; for the local playground, set no Slack token.`
  return { says, stop: () => app.stop() }
}

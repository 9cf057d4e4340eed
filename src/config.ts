import { fileURLToPath } from 'node:url'

/** What the environment asks for. Nothing else in the program reads the environment. */
export interface Config {
  readonly door: SocketDoor | HttpDoor | PlaygroundDoor
  readonly logLevel: (typeof LOG_LEVELS)[number]
  readonly knowledgeFolder: string
}

export interface SocketDoor {
  readonly kind: 'socket'
  readonly botToken: string
  readonly appToken: string
  readonly slackApiUrl: string | null
}

export interface HttpDoor {
  readonly kind: 'http'
  readonly botToken: string
  readonly signingSecret: string
  readonly slackApiUrl: string | null
  readonly port: number
  /** The address to listen on; null for all of them, since Slack calls from outside. */
  readonly host: string | null
}

export interface PlaygroundDoor {
  readonly kind: 'playground'
  readonly port: number
}

/** One setting that cannot be used, and what to write instead. Never holds the value: it may be a secret. */
export interface ConfigProblem {
  readonly setting: string
  readonly code: 'missing' | 'malformed'
  readonly message: string
}

/** Thrown with every problem, not the first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ setting, message }) => `${setting}: ${message}`).join('\n'))
    this.problems = problems
  }
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Left out of this list: `debug`, at which the Slack client writes what people ask into the log. */
const LOG_LEVELS = ['error', 'warn', 'info'] as const

const BOT_TOKEN = 'write the Bot User OAuth Token, xoxb-…, from "OAuth & Permissions" of your Slack app'
const APP_TOKEN =
  'write an app-level token, xapp-…, with connections:write, from "Basic Information" of your Slack app'
const SIGNING_SECRET = 'write the Signing Secret from "Basic Information" of your Slack app'

/** Reads the environment. Throws a `ConfigError` that lists everything missing or malformed. */
export function readConfig(environment: Environment): Config {
  const problems: ConfigProblem[] = []
  const settings = settingsOf(environment, problems)
  const door = doorOf(settings, problems)
  if (problems.length > 0) throw new ConfigError(problems)
  return { door, logLevel: settings.logLevel, knowledgeFolder: settings.knowledgeFolder }
}

type Settings = ReturnType<typeof settingsOf>

/** Each setting on its own. */
function settingsOf(environment: Environment, problems: ConfigProblem[]) {
  const read = (setting: string) => environment[setting]?.trim() || null
  const accept = (setting: string, accepts: (value: string) => boolean, message: string) => {
    const value = read(setting)
    if (value !== null && !accepts(value)) problems.push({ setting, code: 'malformed', message })
    return value
  }
  const isLevel = (value: string): value is Config['logLevel'] => LOG_LEVELS.some((level) => level === value)
  const level = accept('LOG_LEVEL', isLevel, `write ${LOG_LEVELS.join(', ')}, or leave it out for info.`)
  return {
    botToken: accept('SLACK_BOT_TOKEN', isBotToken, `this is no bot token: ${BOT_TOKEN}.`),
    appToken: accept('SLACK_APP_TOKEN', isAppToken, `this is no app-level token: ${APP_TOKEN}.`),
    signingSecret: accept('SLACK_SIGNING_SECRET', isSecret, `this is no signing secret: ${SIGNING_SECRET}.`),
    slackApiUrl: accept(
      'SLACK_API_URL',
      isApiUrl,
      'write the address of a Slack Web API, such as https://slack-gov.com/api/; http:// only on this machine.',
    ),
    port: Number(accept('PORT', isPort, 'write a number from 0 (any free port) to 65535.') ?? 3000),
    host: accept(
      'HOST',
      isHost,
      'write an address or a host name without a scheme or port, such as 127.0.0.1.',
    ),
    logLevel: level !== null && isLevel(level) ? level : 'info',
    knowledgeFolder: read('KNOWLEDGE_DIR') ?? fileURLToPath(new URL('../knowledge', import.meta.url)),
  }
}

/** The door the tokens open: Socket Mode first, then signed HTTP; without any token, the playground. */
function doorOf(settings: Settings, problems: ConfigProblem[]): Config['door'] {
  const { botToken, appToken, signingSecret, slackApiUrl, port, host } = settings
  if (botToken === null && appToken === null && signingSecret === null) return { kind: 'playground', port }
  const missing = (setting: string, message: string) => problems.push({ setting, code: 'missing', message })
  if (botToken === null) missing('SLACK_BOT_TOKEN', `needed with the other Slack settings: ${BOT_TOKEN}.`)
  if (appToken !== null) return { kind: 'socket', botToken: botToken ?? '', appToken, slackApiUrl }
  if (signingSecret === null) {
    missing(
      'SLACK_APP_TOKEN',
      `for Socket Mode ${APP_TOKEN}; for signed HTTP set SLACK_SIGNING_SECRET instead.`,
    )
  }
  return {
    kind: 'http',
    botToken: botToken ?? '',
    signingSecret: signingSecret ?? '',
    slackApiUrl,
    port,
    host,
  }
}

const isBotToken = (value: string) => /^xoxb-\S+$/.test(value)
const isAppToken = (value: string) => /^xapp-\S+$/.test(value)
const isSecret = (value: string) => /^(?!xox|xapp-)\S{8,}$/.test(value)
const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535
const isHost = (value: string) => /^[\w.:-]+$/.test(value) && !/^[^:]+:\d+$/.test(value)

/** A token goes there with every call, so it must not cross a network in clear text. */
function isApiUrl(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname } = new URL(value)
  return (
    protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
  )
}

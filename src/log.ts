import { type Logger, LogLevel } from '@slack/bolt'

const ORDER = [LogLevel.DEBUG, LogLevel.INFO, LogLevel.WARN, LogLevel.ERROR]

/** Tokens, and addresses that let whoever reads them speak as the bot. */
const SECRETS = /\bx(?:ox[a-z]|app)-[\w-]+|(?:https|wss):\/\/(?:hooks|wss[\w-]*)\.slack[\w.-]*\/\S+/g

/** One line an entry, on standard error, with no secret in it. Bolt and its clients write here as well. */
export function createLog(
  level: 'error' | 'warn' | 'info',
  write = (line: string) => console.error(line),
): Logger {
  const lowest = ORDER.indexOf(level as LogLevel)
  const entry =
    (of: LogLevel) =>
    (...said: unknown[]) => {
      if (ORDER.indexOf(of) >= lowest) write(`${of}: ${said.map(lineOf).join(' ')}`)
    }
  return {
    debug: entry(LogLevel.DEBUG),
    info: entry(LogLevel.INFO),
    warn: entry(LogLevel.WARN),
    error: entry(LogLevel.ERROR),
    getLevel: () => level as LogLevel,
    setLevel: () => {},
    setName: () => {},
  }
}

function lineOf(said: unknown): string {
  const text = said instanceof Error ? `${said.name}: ${said.message}` : String(said)
  return text.replace(SECRETS, '[secret]')
}

import { config as readEnvironmentFile } from 'dotenv'
import { type Config, readConfig } from './config.ts'
import { type KnowledgeInUse, useKnowledge } from './knowledge-in-use.ts'
import { createLog } from './log.ts'
import { LocalReceiver } from './playground/local-receiver.ts'
import { LOCAL_BOT, LocalSlack } from './playground/local-slack.ts'
import { startPlayground } from './playground/server.ts'
import { createSlackApp } from './slack/app.ts'
import { type Connected, connect } from './slack/connect.ts'
import { errorLine } from './slack/error-line.ts'
import { startFailure } from './start-failure.ts'

const STOP_WITHIN = 5000

type Log = ReturnType<typeof createLog>

/** Starts what the environment asks for, says so in one line, and runs until it is told to stop. */
async function main(): Promise<void> {
  readEnvironmentFile({ quiet: true })
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const inUse = useKnowledge(config.knowledgeFolder, log)
  const connected = await open(config.door, inUse, log)
  stopWhenTold(connected, inUse, log)
  console.log(connected.says)
}

function open(door: Config['door'], { ask, knowledge }: KnowledgeInUse, log: Log): Promise<Connected> {
  return door.kind === 'playground'
    ? openPlayground(door.port, { ask, knowledge }, log)
    : connect(door, { ask, knowledge, log })
}

async function openPlayground(
  port: number,
  { ask, knowledge }: Pick<KnowledgeInUse, 'ask' | 'knowledge'>,
  log: Log,
): Promise<Connected> {
  const [receiver, localSlack] = [new LocalReceiver(), new LocalSlack()]
  const { token, ...identity } = LOCAL_BOT
  const clientOptions = { fetch: localSlack.fetch, retryConfig: { retries: 0 } }
  const app = await createSlackApp({ ask, knowledge, log, receiver, token, identity, clientOptions })
  const playground = await startPlayground({ port, app, localSlack, receiver })
  const says = `Playground: ${playground.url} (no Slack tokens are set). For Slack, put SLACK_BOT_TOKEN and either SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (signed HTTP) in .env.`
  return { says, stop: playground.stop }
}

/** A supervisor's SIGTERM and Ctrl-C end it in order; a second one at once. So does whatever nobody caught. */
function stopWhenTold(connected: Connected, inUse: KnowledgeInUse, log: Log): void {
  let isStopping = false
  const stop = async (exitCode: number) => {
    if (isStopping) return
    isStopping = true
    inUse.close()
    setTimeout(() => process.exit(exitCode), STOP_WITHIN).unref()
    await connected.stop().catch((error) => log.warn(`Stopping failed: ${errorLine(error)}`))
    process.exit(exitCode)
  }
  const onSignal = () => (isStopping ? process.exit(1) : stop(0))
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  // While the socket closes, the client may reject a reconnection nobody waits for any more: `stop` runs only once.
  const onUncaught = (error: unknown) => {
    log.error(`Nobody caught: ${errorLine(error)}`)
    stop(1)
  }
  process.on('unhandledRejection', onUncaught)
  process.on('uncaughtException', onUncaught)
}

main().catch((error) => {
  for (const line of startFailure(error)) console.error(line)
  process.exit(1)
})

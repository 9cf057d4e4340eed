import type { App, types } from '@slack/bolt'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { createLog } from '../../src/log.ts'
import { LocalPerson } from '../../src/playground/local-person.ts'
import { LocalReceiver } from '../../src/playground/local-receiver.ts'
import { LOCAL_BOT, LocalSlack } from '../../src/playground/local-slack.ts'
import type { LocalMessage } from '../../src/playground/message-log.ts'
import { type Ask, createAsk } from '../../src/reply/ask.ts'
import { createSlackApp } from '../../src/slack/app.ts'

const knowledge = loadKnowledge('knowledge')
export const realAsk = createAsk(knowledge)

export const CHANNEL = 'C0GENERAL'

type Fetch = LocalSlack['fetch']

export interface Workspace {
  readonly app: App
  readonly slack: LocalSlack
  readonly receiver: LocalReceiver
  readonly person: LocalPerson
  /** Every line of the log. */
  readonly log: string[]
  /** Every Web API method called, and `respond` for a response address. */
  readonly calls: string[]
  /** What was sent to response addresses. */
  readonly responses: unknown[]
  /** Moves the clock of the bot and of Slack. */
  pass(milliseconds: number): void
  /** Makes Slack refuse the next calls of a method, one error each. */
  refuse(method: string, ...errors: string[]): void
  says(channel?: string): readonly LocalMessage[]
}

/** The real Bolt app with its real listeners and the real knowledge, in a Slack inside this process. */
export async function openWorkspace({ ask = realAsk }: { ask?: Ask } = {}): Promise<Workspace> {
  let clock = Date.parse('2026-11-24T09:00:00Z')
  const now = () => clock
  const log: string[] = []
  const calls: string[] = []
  const responses: unknown[] = []
  const refusals = new Map<string, string[]>()
  const slack = new LocalSlack(now)
  const receiver = new LocalReceiver()
  const fetch: Fetch = async (url, init) => {
    const method = String(url).includes('hooks.slack.local')
      ? 'respond'
      : (String(url).split('/').at(-1) ?? '')
    calls.push(method)
    if (method === 'respond') responses.push(JSON.parse(String(init?.body)))
    const error = refusals.get(method)?.shift()
    if (error === undefined) return slack.fetch(url, init)
    return new Response(JSON.stringify({ ok: false, error })) as unknown as Awaited<ReturnType<Fetch>>
  }
  const { token, ...identity } = LOCAL_BOT
  const app = await createSlackApp({
    ask: (text, previous) => ask(text, previous),
    knowledge: () => knowledge,
    receiver,
    token,
    identity,
    clientOptions: { fetch, retryConfig: { retries: 0 } },
    log: createLog('info', (line) => log.push(line)),
    now,
  })
  return {
    app,
    slack,
    receiver,
    person: new LocalPerson(slack, receiver),
    log,
    calls,
    responses,
    pass: (milliseconds) => {
      clock += milliseconds
    },
    refuse: (method, ...errors) => refusals.set(method, errors),
    says: (channel = CHANNEL) => slack.log.in(channel).filter(({ user }) => user === LOCAL_BOT.userId),
  }
}

type Button = types.Button & { readonly action_id: string }

/** The buttons of a message, in order. */
export function buttonsOf(message: LocalMessage | undefined): Button[] {
  const elements = (message?.blocks ?? []).flatMap((block) =>
    block.type === 'actions' ? block.elements : [],
  )
  return elements.filter((element): element is Button => element.type === 'button')
}

/** What to press to press that button. */
export function press(message: LocalMessage | undefined, label: RegExp | string) {
  const button = buttonsOf(message).find(({ text }) =>
    typeof label === 'string' ? text.text === label : label.test(text.text),
  )
  if (!button) throw new Error(`No button ${label} among: ${buttonsOf(message).map(({ text }) => text.text)}`)
  return { type: 'button' as const, action_id: button.action_id, value: button.value ?? '' }
}

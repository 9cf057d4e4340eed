import type { LocalReceiver } from './local-receiver.ts'
import { LOCAL_BOT, LOCAL_TEAM, type LocalSlack } from './local-slack.ts'
import type { LocalMessage } from './message-log.ts'

type Payload = Record<string, unknown>

/** A button pressed or an option chosen, as it stands in the block. */
export interface Press {
  readonly action_id: string
  readonly block_id?: string
  readonly type: 'button' | 'static_select'
  readonly value?: string
  readonly selected_option?: { readonly value: string }
}

/** One person at the keyboard: each method builds the payload Slack would send and hands it to the app. */
export class LocalPerson {
  readonly user: string
  readonly #slack: LocalSlack
  readonly #receiver: LocalReceiver
  #events = 0

  constructor(slack: LocalSlack, receiver: LocalReceiver, user = 'U0PERSON') {
    this.#slack = slack
    this.#receiver = receiver
    this.user = user
  }

  /** `/srm …`. What the app says inside `ack()` appears as a message only this person sees. */
  async slash(channel: string, command: string, text: string): Promise<void> {
    const { with: said } = await this.#receiver.deliver({
      ...this.#flat(channel),
      command,
      text: escaped(text),
      response_url: this.#slack.responseUrl({ channel, user: this.user, ts: null }),
    })
    if (said === undefined) return
    const message = typeof said === 'string' ? { text: said } : said
    const url = this.#slack.responseUrl({ channel, user: this.user, ts: null })
    const response = await this.#slack.fetch(url, { method: 'POST', body: JSON.stringify(message) })
    if (!response.ok) throw new Error(`Slack refuses what was acknowledged: ${await response.text()}`)
  }

  /** "@srm …" in a channel. */
  async mention(channel: string, text: string, threadTs: string | null = null): Promise<LocalMessage> {
    const message = this.#say(channel, `<@${LOCAL_BOT.userId}> ${escaped(text)}`, threadTs)
    await this.#event({ type: 'app_mention', ...eventOf(message) })
    return message
  }

  /** A message straight to the bot. */
  async directMessage(text: string, threadTs: string | null = null): Promise<LocalMessage> {
    const message = this.#say(this.#slack.directMessages(this.user), escaped(text), threadTs)
    await this.#event({ type: 'message', channel_type: 'im', ...eventOf(message) })
    return message
  }

  /** A message to other people, of which Slack tells the app nothing. */
  write(channel: string, text: string, threadTs: string | null = null): LocalMessage {
    return this.#say(channel, escaped(text), threadTs)
  }

  /** A message shortcut on the message `ts`. */
  async shortcut(callbackId: string, channel: string, ts: string): Promise<void> {
    const message = this.#slack.log.find(channel, ts)
    const thread = message?.threadTs ? { thread_ts: message.threadTs } : {}
    await this.#receiver.deliver({
      ...this.#interaction(),
      type: 'message_action',
      callback_id: callbackId,
      channel: { id: channel, name: 'playground' },
      message_ts: ts,
      message: { type: 'message', user: message?.user, ts, text: message?.text, ...thread },
      response_url: this.#slack.responseUrl({ channel, user: this.user, ts: null }),
    })
  }

  /** A press on a block of the message `ts`. Slack leaves an ephemeral message's content out. */
  async press(channel: string, ts: string, action: Press): Promise<void> {
    const message = this.#slack.log.find(channel, ts)
    const thread = message?.threadTs ? { thread_ts: message.threadTs } : {}
    const isEphemeral = message?.ephemeralFor != null
    await this.#receiver.deliver({
      ...this.#interaction(),
      type: 'block_actions',
      channel: { id: channel, name: 'playground' },
      container: {
        type: 'message',
        message_ts: ts,
        channel_id: channel,
        is_ephemeral: isEphemeral,
        ...thread,
      },
      ...(isEphemeral ? {} : { message: { type: 'message', ts, text: message?.text, ...thread } }),
      response_url: this.#slack.responseUrl({ channel, user: this.user, ts }),
      actions: [{ block_id: '', action_ts: ts, ...action }],
    })
  }

  async openHome(): Promise<void> {
    await this.#event({
      type: 'app_home_opened',
      user: this.user,
      channel: this.#slack.directMessages(this.user),
      tab: 'home',
      event_ts: '0',
      view: this.#slack.homes.get(this.user),
    })
  }

  /** A press on a block of the App Home. */
  async pressHome(action: Press): Promise<void> {
    const view = { id: `V${this.user}`, ...this.#slack.homes.get(this.user) }
    await this.#receiver.deliver({
      ...this.#interaction(),
      type: 'block_actions',
      container: { type: 'view', view_id: view.id },
      view,
      actions: [{ block_id: '', action_ts: '0', ...action }],
    })
  }

  #say(channel: string, text: string, threadTs: string | null): LocalMessage {
    return this.#slack.log.add({ channel, user: this.user, text, threadTs, blocks: [], ephemeralFor: null })
  }

  async #event(event: Payload): Promise<void> {
    this.#events += 1
    const id = `Ev${this.user}${this.#events}`
    const authorizations = [{ team_id: LOCAL_TEAM, user_id: LOCAL_BOT.userId, is_bot: true }]
    const body = {
      type: 'event_callback',
      team_id: LOCAL_TEAM,
      api_app_id: 'A0SRM',
      event_id: id,
      event_time: 0,
    }
    await this.#receiver.deliver({ ...body, authorizations, event })
  }

  #flat(channel: string): Payload {
    const trigger_id = this.#slack.trigger(this.user)
    return { team_id: LOCAL_TEAM, user_id: this.user, channel_id: channel, trigger_id, api_app_id: 'A0SRM' }
  }

  #interaction(): Payload {
    return {
      team: { id: LOCAL_TEAM, domain: 'local' },
      user: { id: this.user, name: 'you', team_id: LOCAL_TEAM },
      trigger_id: this.#slack.trigger(this.user),
      api_app_id: 'A0SRM',
    }
  }
}

function eventOf(message: LocalMessage): Payload {
  const thread = message.threadTs === null ? {} : { thread_ts: message.threadTs }
  return {
    user: message.user,
    channel: message.channel,
    ts: message.ts,
    event_ts: message.ts,
    text: message.text,
    ...thread,
  }
}

/** Slack escapes what people type before an app sees it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

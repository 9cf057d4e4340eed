import type { types, webApi } from '@slack/bolt'
import { formOf } from './form-of.ts'
import { type LocalMessage, MessageLog, type NewMessage } from './message-log.ts'
import { refusedBlocks } from './refused-blocks.ts'
import { type Asked, ResponseUrls } from './response-urls.ts'

export const LOCAL_TEAM = 'T0LOCAL'
export const LOCAL_BOT = { userId: 'U0SRMBOT', botId: 'B0SRMBOT', token: 'xoxb-local' } as const

type SlackResponse = Awaited<ReturnType<webApi.FetchFunction>>
type Arguments = Readonly<Record<string, unknown>>

/** A window as it was opened: the same view opened twice is two windows. */
export type OpenModal = types.ModalView & { readonly id: string }

/**
 * As much of Slack as this bot needs, inside this process. Give `fetch` to Bolt as `clientOptions.fetch`: it carries
 * the Web API and every `respond()`. A method outside the scopes of `manifest.yml` is refused, as Slack would,
 * and so are blocks beyond its limits.
 */
export class LocalSlack {
  readonly log = new MessageLog()
  /** The App Home each person sees, and the window open in front of them. */
  readonly homes = new Map<string, types.HomeView>()
  readonly modals = new Map<string, OpenModal>()
  readonly #responseUrls: ResponseUrls
  #lastTrigger = 0
  #lastView = 0

  constructor(now: () => number = Date.now) {
    this.#responseUrls = new ResponseUrls(now)
  }

  readonly fetch: webApi.FetchFunction = async (url, init) => {
    const asked = this.#responseUrls.spend(String(url))
    if (asked === 'spent') return answer({ ok: false, error: 'used_url' }, 404)
    if (asked === 'expired') return answer({ ok: false, error: 'expired_url' }, 404)
    if (asked) return this.#respond(asked, JSON.parse(String(init?.body)) as Arguments)
    const method = new URL(url).pathname.split('/').at(-1) ?? ''
    return answer(this.#call(method, formOf(String(init?.body ?? ''))))
  }

  /** An address the app may answer to: five times, for half an hour. */
  responseUrl(asked: Asked): string {
    return this.#responseUrls.mint(asked)
  }

  /** Lets `user` be shown a window. */
  trigger(user: string): string {
    this.#lastTrigger += 1
    return `${this.#lastTrigger}.${user}`
  }

  /** The conversation between the bot and one person. */
  directMessages(user: string): string {
    return `D${user.slice(1)}`
  }

  #call(method: string, args: Arguments): Arguments {
    const refused = refusedBlocks(args)
    if (refused) return refused
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: LOCAL_TEAM, user_id: LOCAL_BOT.userId, bot_id: LOCAL_BOT.botId }
      case 'chat.postMessage':
      case 'chat.postEphemeral':
        return this.#post(args)
      case 'views.publish':
        this.homes.set(String(args.user_id), args.view as types.HomeView)
        return { ok: true, view: args.view }
      case 'views.open':
        return { ok: true, view: this.#open(String(args.trigger_id), args.view as types.ModalView) }
      default:
        return { ok: false, error: 'missing_scope' }
    }
  }

  #open(trigger: string, view: types.ModalView): OpenModal {
    this.#lastView += 1
    const opened = { ...view, id: `V${this.#lastView}` }
    this.modals.set(trigger.split('.')[1] ?? '', opened)
    return opened
  }

  #post(args: Arguments): Arguments {
    const to = String(args.channel)
    const channel = to.startsWith('U') ? this.directMessages(to) : to
    const message = this.log.add({
      ...botMessage(args, channel),
      ephemeralFor: (args.user as string) ?? null,
    })
    return { ok: true, channel, ts: message.ts }
  }

  #respond(asked: Asked, args: Arguments): SlackResponse {
    const refused = refusedBlocks(args)
    if (refused) return answer(refused, 400)
    if (args.delete_original || args.replace_original) this.log.remove(asked.channel, asked.ts)
    if (!args.delete_original) {
      const ephemeralFor = args.response_type === 'in_channel' ? null : asked.user
      this.log.add({ ...botMessage(args, asked.channel), ephemeralFor })
    }
    return answer({ ok: true })
  }
}

function botMessage(args: Arguments, channel: string): NewMessage {
  return {
    channel,
    user: LOCAL_BOT.userId,
    threadTs: (args.thread_ts as string | undefined) ?? null,
    text: String(args.text ?? ''),
    blocks: (args.blocks as LocalMessage['blocks'] | undefined) ?? [],
    ephemeralFor: null,
  }
}

function answer(body: Arguments, status = 200): SlackResponse {
  return new Response(JSON.stringify(body), { status }) as unknown as SlackResponse
}

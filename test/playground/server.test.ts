import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../src/playground/snapshot.ts'
import { openPlayground } from './open-playground.ts'

interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

/** A request with headers a browser would not let a page choose. */
function send(
  url: string,
  how: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = how
    const { hostname, port, origin } = new URL(url)
    // As it stands, since a browser would tidy up its dots.
    const path = url.slice(origin.length)
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const JSON_TYPE = { 'content-type': 'application/json' }
const act = (url: string, what: unknown) =>
  send(`${url}/act`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(what) })
const stateOf = async (url: string) => JSON.parse((await send(`${url}/state`)).body) as Snapshot
const CHANNEL = 'C0CLOUDSEC'
const say = (url: string, text: string, thread: string | null = null) =>
  act(url, { do: 'say', channel: CHANNEL, text, thread })

describe('the playground answers this machine only', () => {
  it('is not reachable at an address of the network', async () => {
    const { url } = await openPlayground()
    const port = new URL(url).port
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    const answers = await Promise.all(
      outside.map(({ address }) =>
        send(`http://${address}:${port}/`).then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    )
    expect(answers).toEqual(outside.map(() => 'refused'))
    expect(new URL(url).hostname).toBe('127.0.0.1')
  })

  it('refuses a name of another page that leads here', async () => {
    const { url } = await openPlayground()
    for (const host of [
      'evil.example',
      `evil.example:${new URL(url).port}`,
      '127.0.0.1',
      '127.0.0.1.evil.example',
    ])
      expect((await send(`${url}/state`, { headers: { host } })).status).toBe(403)
    expect((await send(`${url}/state`, { headers: { host: `localhost:${new URL(url).port}` } })).status).toBe(
      200,
    )
  })

  it('takes nothing that another page sends', async () => {
    const { url, slack } = await openPlayground()
    const body = JSON.stringify({ do: 'say', channel: CHANNEL, text: 'hello', thread: null })
    const post = (headers: Record<string, string>) => send(`${url}/act`, { method: 'POST', headers, body })
    expect((await post({ ...JSON_TYPE, origin: 'https://evil.example' })).status).toBe(403)
    expect((await post({ ...JSON_TYPE, origin: 'null' })).status).toBe(403)
    expect((await post({ 'content-type': 'text/plain' })).status).toBe(403)
    expect(slack.log.in(CHANNEL)).toEqual([])
    expect((await post({ ...JSON_TYPE, origin: url })).status).toBe(200)
    expect(slack.log.in(CHANNEL)).toHaveLength(1)
  })

  it('forbids every script, style and connection but its own', async () => {
    const { url } = await openPlayground()
    for (const path of ['/', '/main.js', '/theme.css', '/state', '/nothing']) {
      const { headers } = await send(url + path)
      expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })
})

describe('the page', () => {
  it('is complete: every file it names is there, and none is elsewhere', async () => {
    const { url } = await openPlayground()
    const page = await send(`${url}/`)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    const named = [...page.body.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, name]) => name ?? '')
    expect(named.length).toBeGreaterThan(5)
    for (const name of named) expect([name, (await send(`${url}/${name}`)).status]).toEqual([name, 200])
    expect(page.body).not.toMatch(/https?:\/\//)
  })

  it('serves its own folder and nothing else', async () => {
    const { url } = await openPlayground()
    for (const path of [
      '/../server.ts',
      '/..%2fserver.ts',
      '/%2e%2e/server.ts',
      '/server.ts',
      '/page/main.js',
      '/.env',
      '//etc/passwd',
    ])
      expect([path, (await send(url + path)).status]).toEqual([path, 404])
  })
})

describe('what is done on the page is done in the Bolt app', () => {
  it('a command, seen by the one who typed it', async () => {
    const { url } = await openPlayground()
    expect((await say(url, '/srm who patches the OS on EC2?')).status).toBe(200)
    const { channel, user, bot } = await stateOf(url)
    expect(channel.messages.map((message) => message.user)).toEqual([user, bot])
    expect(channel.messages.map(({ ephemeralFor }) => ephemeralFor)).toEqual([user, user])
    expect(channel.messages[1]?.text).toMatch(/^You patch/)
  })

  it('a mention, answered in its thread, and a follow-up there', async () => {
    const { url } = await openPlayground()
    await say(url, 'hey @srm, who patches the OS on EC2?')
    const first = (await stateOf(url)).channel.messages
    expect(first[1]?.threadTs).toBe(first[0]?.ts)
    await say(url, '@srm and on RDS?', first[0]?.ts)
    const last = (await stateOf(url)).channel.messages.at(-1)
    expect(last?.threadTs).toBe(first[0]?.ts)
    expect(last?.text).toContain('Amazon RDS')
  })

  it('a direct message, with no prefix', async () => {
    const { url } = await openPlayground()
    const { direct } = await stateOf(url)
    await act(url, { do: 'say', channel: direct.id, text: 'what is PaaS?', thread: null })
    expect((await stateOf(url)).direct.messages.at(-1)?.text).toContain('PaaS')
  })

  it('words to other people, which the bot never sees', async () => {
    const { url, bot } = await openPlayground().then(async (open) => ({
      ...open,
      bot: (await stateOf(open.url)).bot,
    }))
    await say(url, 'who patches the OS on EC2?')
    const { messages } = (await stateOf(url)).channel
    expect(messages).toHaveLength(1)
    expect(messages[0]?.user).not.toBe(bot)
  })

  it('the message shortcut, on such words', async () => {
    const { url, slack } = await openPlayground()
    await say(url, 'who patches the OS on EC2?')
    await act(url, { do: 'shortcut', channel: CHANNEL, ts: slack.log.last?.ts })
    expect((await stateOf(url)).channel.messages.at(-1)?.text).toMatch(/^You patch/)
  })

  it('a button of an answer', async () => {
    const { url } = await openPlayground()
    await say(url, '/srm who patches the OS on EC2?')
    const answer = (await stateOf(url)).channel.messages.at(-1)
    const actions = answer?.blocks.find((block) => block.type === 'actions')
    const share = actions?.type === 'actions' ? actions.elements[0] : undefined
    expect(share).toMatchObject({ action_id: 'srm_share' })
    const { action_id, value } = share as { action_id: string; value: string }
    await act(url, {
      do: 'press',
      channel: CHANNEL,
      ts: answer?.ts,
      action: { type: 'button', action_id, value },
    })
    expect((await stateOf(url)).channel.messages.at(-1)).toMatchObject({
      ephemeralFor: null,
      text: answer?.text,
    })
  })

  it('the Home tab, its selects and its window', async () => {
    const { url } = await openPlayground()
    await act(url, { do: 'open-home' })
    const choose = (action_id: string, value: string) =>
      act(url, { do: 'press-home', action: { type: 'static_select', action_id, selected_option: { value } } })
    await choose('home_provider', 'azure')
    expect((await stateOf(url)).home?.private_metadata).toBe('{"provider":"azure"}')
    await choose('home_layer', 'data')
    expect((await stateOf(url)).modal?.title.text).toBe('Data')
    await act(url, { do: 'close-modal', id: (await stateOf(url)).modal?.id })
    expect((await stateOf(url)).modal).toBeNull()
  })

  it('a window opened again while word of the first one closing is still on its way', async () => {
    const { url } = await openPlayground()
    const explain = () =>
      act(url, {
        do: 'press-home',
        action: { type: 'static_select', action_id: 'home_layer', selected_option: { value: 'data' } },
      })
    await act(url, { do: 'open-home' })
    await explain()
    const first = (await stateOf(url)).modal?.id
    await explain()
    await act(url, { do: 'close-modal', id: first })
    const second = (await stateOf(url)).modal
    expect(second?.title.text).toBe('Data')
    expect(second?.id).not.toBe(first)
  })

  it('nothing where Slack would do nothing, with a reason', async () => {
    const { url, slack } = await openPlayground()
    expect(JSON.parse((await say(url, '/deploy now')).body).note).toContain('/deploy')
    expect(JSON.parse((await say(url, '/srm help', '1.1')).body).note).toContain('inside a thread')
    await say(url, '   ')
    expect(slack.log.in(CHANNEL)).toEqual([])
  })

  it('nothing at all for what is not from the page', async () => {
    const { url, slack } = await openPlayground()
    const post = (body: string) => send(`${url}/act`, { method: 'POST', headers: JSON_TYPE, body })
    for (const body of [
      '',
      'null',
      '[]',
      '{',
      '{"do":"fly"}',
      '{"do":"say"}',
      '{"do":"press","channel":1}',
      `"${'x'.repeat(200_000)}"`,
    ])
      expect([body.slice(0, 20), (await post(body)).status]).toEqual([body.slice(0, 20), 400])
    expect(slack.log.in(CHANNEL)).toEqual([])
  })

  it('tells every open page that something is new', async () => {
    const { url } = await openPlayground()
    const stream = await fetch(`${url}/changes`)
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toContain('hello')
    await say(url, 'hello')
    expect((await reader?.read())?.value).toContain('changed')
  })
})

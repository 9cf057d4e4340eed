import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { HttpDoor } from '../../src/config.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { createLog } from '../../src/log.ts'
import { createAsk } from '../../src/reply/ask.ts'
import { type Connected, connect } from '../../src/slack/connect.ts'
import { type FakeWebApi, fakeWebApi } from './fake-web-api.ts'

const SECRET = '0123456789abcdef0123456789abcdef'
const knowledge = loadKnowledge('knowledge')
const parts = (log: string[]) => ({
  ask: createAsk(knowledge),
  knowledge: () => knowledge,
  log: createLog('info', (line) => log.push(line)),
})

describe('signed HTTP', () => {
  const log: string[] = []
  let api: FakeWebApi
  let connected: Connected
  let events: string

  beforeAll(async () => {
    api = await fakeWebApi()
    const door: HttpDoor = {
      kind: 'http',
      botToken: 'xoxb-test',
      signingSecret: SECRET,
      slackApiUrl: api.url,
      port: 0,
      host: '127.0.0.1',
    }
    connected = await connect(door, parts(log))
    events = `http://127.0.0.1:${/port (\d+)/.exec(connected.says)?.[1]}/slack/events`
  })

  afterAll(async () => {
    await connected.stop()
    await api.close()
  })

  function send(body: string, contentType: string, { secret = SECRET, age = 0 } = {}) {
    const timestamp = String(Math.floor(Date.now() / 1000) - age)
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
    const headers = {
      'content-type': contentType,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
    }
    return fetch(events, { method: 'POST', headers, body })
  }

  const command = new URLSearchParams({
    command: '/srm',
    text: 'who patches the OS on EC2?',
    team_id: 'T0LOCAL',
    user_id: 'U0PERSON',
    channel_id: 'C0GENERAL',
    response_url: 'https://hooks.slack.local/response/1',
  }).toString()
  const FORM = 'application/x-www-form-urlencoded'

  it('says where it listens and how to get the other doors', () => {
    expect(connected.says).toMatch(/SLACK_APP_TOKEN/)
    expect(connected.says).toMatch(/playground/)
    expect(connected.says).not.toContain('\n')
  })

  it('answers a command in the response to it', async () => {
    const response = await send(command, FORM)
    expect(response.status).toBe(200)
    const answer = (await response.json()) as Record<string, string>
    expect(answer).toMatchObject({ response_type: 'ephemeral', unfurl_links: false })
    expect(answer.text).toContain('EC2')
  })

  it.each([
    ['a wrong signature', { secret: 'f'.repeat(32) }],
    ['an old request', { age: 600 }],
  ])('refuses %s', async (_what, how) => {
    const response = await send(command, FORM, how)
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('')
  })

  it('refuses what is not signed at all', async () => {
    const response = await fetch(events, { method: 'POST', headers: { 'content-type': FORM }, body: command })
    expect(response.status).toBe(401)
  })

  it('answers a mention at the Slack address it was given, with its token', async () => {
    const event = {
      type: 'app_mention',
      user: 'U0PERSON',
      channel: 'C0GENERAL',
      ts: '1.1',
      text: 'who patches EC2?',
    }
    const body = JSON.stringify({ type: 'event_callback', team_id: 'T0LOCAL', event_id: 'Ev1', event })
    expect((await send(body, 'application/json')).status).toBe(200)
    await vi.waitFor(() =>
      expect(api.calls).toContainEqual({ method: 'chat.postMessage', authorization: 'Bearer xoxb-test' }),
    )
    expect(api.slack.log.last).toMatchObject({ channel: 'C0GENERAL', threadTs: '1.1' })
    expect(api.calls[0]?.method).toBe('auth.test')
  })

  it('passes Slack’s check of the address', async () => {
    const response = await send(
      JSON.stringify({ type: 'url_verification', challenge: 'abc' }),
      'application/json',
    )
    expect(await response.json()).toEqual({ challenge: 'abc' })
  })

  it('logs neither words nor secrets', () => {
    expect(log.join('\n')).not.toMatch(/EC2|xoxb|0123456789abcdef/)
  })
})

describe('a refused token', () => {
  it('is an error at the start', async () => {
    const api = await fakeWebApi({ 'auth.test': () => ({ ok: false, error: 'invalid_auth' }) })
    const door: HttpDoor = {
      kind: 'http',
      botToken: 'xoxb-test',
      signingSecret: SECRET,
      slackApiUrl: api.url,
      port: 0,
      host: '127.0.0.1',
    }
    await expect(connect(door, parts([]))).rejects.toThrow('invalid_auth')
    await api.close()
  })
})

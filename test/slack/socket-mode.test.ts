import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { createLog } from '../../src/log.ts'
import { createAsk } from '../../src/reply/ask.ts'
import { type Connected, connect } from '../../src/slack/connect.ts'
import { type FakeSocket, fakeSocket } from './fake-socket.ts'
import { type FakeWebApi, fakeWebApi } from './fake-web-api.ts'

const knowledge = loadKnowledge('knowledge')

describe('Socket Mode', () => {
  const log: string[] = []
  let api: FakeWebApi
  let socket: FakeSocket
  let connected: Connected

  beforeAll(async () => {
    socket = await fakeSocket()
    api = await fakeWebApi({ 'apps.connections.open': () => ({ ok: true, url: socket.url }) })
    connected = await connect(
      { kind: 'socket', botToken: 'xoxb-test', appToken: 'xapp-test', slackApiUrl: api.url },
      {
        ask: createAsk(knowledge),
        knowledge: () => knowledge,
        log: createLog('info', (line) => log.push(line)),
      },
    )
  })

  afterAll(async () => {
    await connected.stop()
    await socket.close()
    await api.close()
  })

  it('connects at the Slack address it was given, each call with its own token', () => {
    expect(api.calls).toContainEqual({ method: 'auth.test', authorization: 'Bearer xoxb-test' })
    expect(api.calls).toContainEqual({ method: 'apps.connections.open', authorization: 'Bearer xapp-test' })
    expect(connected.says).toMatch(/Socket Mode.*SLACK_SIGNING_SECRET.*playground/)
  })

  it('answers a command inside its receipt', async () => {
    const payload = {
      command: '/srm',
      text: 'who patches the OS on EC2?',
      team_id: 'T0LOCAL',
      user_id: 'U0PERSON',
      channel_id: 'C0GENERAL',
    }
    socket.send({ type: 'slash_commands', envelope_id: 'e1', accepts_response_payload: true, payload })
    await vi.waitFor(() => expect(socket.received).toHaveLength(1))
    expect(socket.received[0]).toMatchObject({ envelope_id: 'e1', payload: { response_type: 'ephemeral' } })
    expect(JSON.stringify(socket.received[0])).toContain('EC2')
  })

  it('answers a mention, once, though it is sent again', async () => {
    const event = {
      type: 'app_mention',
      user: 'U0PERSON',
      channel: 'C0GENERAL',
      ts: '1.1',
      text: 'who patches EC2?',
    }
    const payload = { type: 'event_callback', team_id: 'T0LOCAL', event_id: 'Ev1', event }
    socket.send({ type: 'events_api', envelope_id: 'e2', payload, retry_attempt: 0 })
    socket.send({ type: 'events_api', envelope_id: 'e3', payload, retry_attempt: 1, retry_reason: 'timeout' })
    await vi.waitFor(() => expect(socket.received).toHaveLength(3))
    await vi.waitFor(() => expect(api.slack.log.in('C0GENERAL')).toHaveLength(1))
    expect(api.slack.log.last).toMatchObject({ threadTs: '1.1', text: expect.stringContaining('EC2') })
  })

  it('logs neither words nor secrets', () => {
    expect(log.join('\n')).not.toMatch(/EC2|xoxb|xapp/)
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { LocalSlack } from '../../src/playground/local-slack.ts'

const HALF_AN_HOUR = 30 * 60_000

describe('the local Slack', () => {
  let clock: number
  let slack: LocalSlack

  beforeEach(() => {
    clock = 0
    slack = new LocalSlack(() => clock)
  })

  const respond = async (url: string, message: object = { text: 'hello' }) =>
    (await slack.fetch(url, { method: 'POST', body: JSON.stringify(message) })).status
  const call = async (method: string, args: Record<string, string>) => {
    const body = new URLSearchParams(args).toString()
    return (await slack.fetch(`https://slack.com/api/${method}`, { method: 'POST', body })).json()
  }

  it('takes five answers at a response address', async () => {
    const url = slack.responseUrl({ channel: 'C1', user: 'U1', ts: null })
    const statuses: number[] = []
    for (let use = 0; use < 6; use += 1) statuses.push(await respond(url))
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404])
    expect(slack.log.in('C1')).toHaveLength(5)
  })

  it('takes no answer after half an hour', async () => {
    const url = slack.responseUrl({ channel: 'C1', user: 'U1', ts: null })
    clock = HALF_AN_HOUR + 1
    expect(await respond(url)).toBe(404)
    expect(await respond(`${url}000`)).toBe(404)
  })

  it('replaces or deletes only the message a button was pressed on', async () => {
    await call('chat.postMessage', { channel: 'C1', text: 'first' })
    await call('chat.postMessage', { channel: 'C1', text: 'second' })
    const first = slack.log.in('C1')[0]
    const url = slack.responseUrl({ channel: 'C1', user: 'U1', ts: first?.ts ?? null })
    await respond(url, { delete_original: true })
    expect(slack.log.in('C1').map(({ text }) => text)).toEqual(['second'])
  })

  it('shows an answer to one person unless told to show it to all', async () => {
    const url = slack.responseUrl({ channel: 'C1', user: 'U1', ts: null })
    await respond(url)
    await respond(url, { text: 'all', response_type: 'in_channel' })
    expect(slack.log.in('C1').map(({ ephemeralFor }) => ephemeralFor)).toEqual(['U1', null])
  })

  it('puts a message to a person into the conversation with that person', async () => {
    expect(await call('chat.postMessage', { channel: 'U1', text: 'hello' })).toMatchObject({
      ok: true,
      channel: 'D1',
    })
    expect(slack.log.in('D1')).toHaveLength(1)
  })

  it('reads blocks, and leaves a text that only looks like JSON alone', async () => {
    await call('chat.postMessage', { channel: 'C1', text: '[not JSON', blocks: '[{"type":"divider"}]' })
    expect(slack.log.last).toMatchObject({ text: '[not JSON', blocks: [{ type: 'divider' }] })
  })

  it('refuses what the scopes do not cover', async () => {
    expect(await call('conversations.history', { channel: 'C1' })).toEqual({
      ok: false,
      error: 'missing_scope',
    })
  })

  it('refuses blocks and views beyond its limits, at every way in', async () => {
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }]
    const view = { type: 'home', blocks }
    const url = slack.responseUrl({ channel: 'C1', user: 'U1', ts: null })
    expect(
      await call('chat.postMessage', { channel: 'C1', text: 'x', blocks: JSON.stringify(blocks) }),
    ).toMatchObject({
      error: 'invalid_blocks',
    })
    expect(await call('views.publish', { user_id: 'U1', view: JSON.stringify(view) })).toMatchObject({
      error: 'invalid_arguments',
    })
    expect(await respond(url, { text: 'x', blocks })).toBe(400)
    expect([slack.log.last, slack.homes.get('U1')]).toEqual([undefined, undefined])
  })
})

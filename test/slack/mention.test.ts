import { describe, expect, it } from 'vitest'
import { QUESTIONS_A_MINUTE } from '../../src/slack/conversation/throttle.ts'
import { buttonsOf, CHANNEL, openWorkspace } from './workspace.ts'

const HOUR = 60 * 60_000

describe('a mention', () => {
  it('is answered in a thread below it, for all to see', async () => {
    const { person, says } = await openWorkspace()
    const { ts } = await person.mention(CHANNEL, 'who patches the OS on EC2?')
    expect(says()).toEqual([expect.objectContaining({ threadTs: ts, ephemeralFor: null })])
    expect(says()[0]?.text).toContain('EC2')
    expect(buttonsOf(says()[0]).map(({ text }) => text.text)).toEqual(['Why?'])
  })

  it('stays in the thread it comes from, and knows what that thread is about', async () => {
    const { person, says } = await openWorkspace()
    const { ts } = await person.mention(CHANNEL, 'who patches the OS on EC2?')
    await person.mention(CHANNEL, 'and on RDS?', ts)
    const [, second] = says()
    expect(second?.threadTs).toBe(ts)
    expect(second?.text).toMatch(/Amazon RDS/)
    expect(second?.text).toMatch(/patch/)
  })

  it('keeps the topic through a word of thanks', async () => {
    const { person, says } = await openWorkspace()
    const { ts } = await person.mention(CHANNEL, 'who patches the OS on EC2?')
    await person.mention(CHANNEL, 'thanks!', ts)
    await person.mention(CHANNEL, 'and on RDS?', ts)
    expect(says().at(-1)?.text).toMatch(/Amazon RDS/)
  })

  it.each([
    ['in another thread', 'C0GENERAL', 'other', 0],
    ['in another channel', 'C0OTHER', 'same', 0],
    ['an hour later', 'C0GENERAL', 'same', HOUR],
  ])('knows nothing of that topic %s', async (_where, channel, thread, later) => {
    const { person, says, pass } = await openWorkspace()
    const { ts } = await person.mention(CHANNEL, 'who patches the OS on EC2?')
    pass(later)
    await person.mention(channel, 'and on RDS?', thread === 'same' ? ts : '1.000001')
    const fresh = await openWorkspace()
    await fresh.person.mention(channel, 'and on RDS?', '1.000001')
    expect(says(channel).at(-1)?.text).toBe(fresh.says(channel).at(-1)?.text)
  })

  it('alone is a call for help', async () => {
    const { person, says } = await openWorkspace()
    await person.mention(CHANNEL, '')
    expect(says()[0]?.text).toContain('/srm')
  })

  it('by another bot is left alone', async () => {
    const { receiver, says } = await openWorkspace()
    const event = { type: 'app_mention', channel: CHANNEL, ts: '1.1', text: '<@U0SRMBOT> who patches EC2?' }
    const envelope = { type: 'event_callback', team_id: 'T0LOCAL' }
    await receiver.deliver({
      ...envelope,
      event_id: 'Ev1',
      event: { ...event, user: 'U0BOT', bot_id: 'B0OTHER' },
    })
    await receiver.deliver({ ...envelope, event_id: 'Ev2', event: { ...event, user: 'U0SRMBOT' } })
    expect(says()).toEqual([])
    await receiver.deliver({ ...envelope, event_id: 'Ev3', event: { ...event, user: 'U0PERSON' } })
    expect(says()).toHaveLength(1)
  })

  it('sent again by Slack is answered once', async () => {
    const { receiver, says, pass } = await openWorkspace()
    const event = {
      type: 'app_mention',
      user: 'U0PERSON',
      channel: CHANNEL,
      ts: '1.1',
      text: 'who patches EC2?',
    }
    const body = { type: 'event_callback', team_id: 'T0LOCAL', event_id: 'Ev1', event }
    await receiver.deliver(body)
    await receiver.deliver(body, 1)
    pass(6 * 60_000)
    expect((await receiver.deliver(body, 3)).acked).toBe(true)
    expect(says()).toHaveLength(1)
  })

  it('in a flood is told so once, and the rest is left unanswered', async () => {
    const { person, says } = await openWorkspace()
    for (let asked = 0; asked < QUESTIONS_A_MINUTE + 5; asked += 1) await person.mention(CHANNEL, 'help')
    expect(says()).toHaveLength(QUESTIONS_A_MINUTE + 1)
    expect(says().at(-1)?.text).toMatch(/minute/)
  })
})

import { describe, expect, it } from 'vitest'
import { openWorkspace } from './workspace.ts'

const DM = 'D0PERSON'

async function deliver(event: Record<string, unknown>) {
  const workspace = await openWorkspace()
  const message = { type: 'message', channel_type: 'im', channel: DM, ts: '1.1', event_ts: '1.1', ...event }
  await workspace.receiver.deliver({
    type: 'event_callback',
    team_id: 'T0LOCAL',
    event_id: 'Ev1',
    event: message,
  })
  return workspace.says(DM)
}

describe('a direct message', () => {
  it('is answered beside it, and the next one may leave out what the first said', async () => {
    const { person, says } = await openWorkspace()
    await person.directMessage('who patches the OS on EC2?')
    await person.directMessage('and on RDS?')
    expect(says(DM).map(({ threadTs }) => threadTs)).toEqual([null, null])
    expect(says(DM)[1]?.text).toMatch(/Amazon RDS/)
  })

  it('in a thread is answered in that thread, which has a topic of its own', async () => {
    const { person, says } = await openWorkspace()
    await person.directMessage('who patches the OS on EC2?')
    await person.directMessage('do we have to back up Cloud SQL?', '5.5')
    await person.directMessage('and on RDS?', '5.5')
    expect(says(DM).map(({ threadTs }) => threadTs)).toEqual([null, '5.5', '5.5'])
    expect(says(DM)[2]?.text).toMatch(/back/)
  })

  it('is answered where a person wrote it', async () => {
    expect(await deliver({ user: 'U0PERSON', text: 'who patches the OS on EC2?' })).toHaveLength(1)
  })

  it.each([
    [
      'an edit',
      { subtype: 'message_changed', message: { user: 'U0PERSON', text: 'who patches EC2?', ts: '1.1' } },
    ],
    ['a deletion', { subtype: 'message_deleted', deleted_ts: '1.0' }],
    ['another bot', { subtype: 'bot_message', bot_id: 'B0OTHER', text: 'who patches EC2?' }],
    ['another bot without a subtype', { user: 'U0BOT', bot_id: 'B0OTHER', text: 'who patches EC2?' }],
    ['the bot itself', { user: 'U0SRMBOT', text: 'who patches EC2?' }],
    [
      'a channel, which it does not follow',
      { channel_type: 'channel', user: 'U0PERSON', text: 'who patches EC2?' },
    ],
  ])('is left alone where it is %s', async (_what, event) => {
    expect(await deliver(event)).toEqual([])
  })
})

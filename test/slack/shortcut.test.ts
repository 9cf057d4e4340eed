import { describe, expect, it } from 'vitest'
import { LocalPerson } from '../../src/playground/local-person.ts'
import { buttonsOf, CHANNEL, openWorkspace } from './workspace.ts'

const SHORTCUT = 'who_is_responsible'

describe('the message shortcut', () => {
  it('answers another person’s message, for the one who used it alone', async () => {
    const { person, slack, receiver, says } = await openWorkspace()
    const { ts } = new LocalPerson(slack, receiver, 'U0OTHER').write(CHANNEL, 'who patches the OS on EC2?')
    await person.shortcut(SHORTCUT, CHANNEL, ts)
    expect(says()).toEqual([expect.objectContaining({ ephemeralFor: person.user })])
    expect(says()[0]?.text).toContain('EC2')
    expect(buttonsOf(says()[0]).map(({ text }) => text.text)).toContain('Share in channel')
  })

  it('knows what the thread of the message is about, and answers inside it', async () => {
    const { person, says } = await openWorkspace()
    const { ts } = await person.mention(CHANNEL, 'who patches the OS on EC2?')
    const reply = person.write(CHANNEL, 'and on RDS?', ts)
    await person.shortcut(SHORTCUT, CHANNEL, reply.ts)
    expect(says()[1]).toMatchObject({ ephemeralFor: person.user, threadTs: ts })
    expect(says()[1]?.text).toMatch(/Amazon RDS/)
  })

  it('leaves the topic of that thread as it was', async () => {
    const { person, says } = await openWorkspace()
    const { ts } = await person.mention(CHANNEL, 'who patches the OS on EC2?')
    const reply = person.write(CHANNEL, 'do we have to back up S3?', ts)
    await person.shortcut(SHORTCUT, CHANNEL, reply.ts)
    await person.mention(CHANNEL, 'and on RDS?', ts)
    expect(says()[2]?.text).toMatch(/patch/)
  })

  it('says so kindly where the message has no words', async () => {
    const { receiver, slack, says } = await openWorkspace()
    await receiver.deliver({
      type: 'message_action',
      callback_id: SHORTCUT,
      team: { id: 'T0LOCAL', domain: 'local' },
      user: { id: 'U0PERSON', name: 'you' },
      channel: { id: CHANNEL, name: 'general' },
      message_ts: '1.1',
      message: { type: 'message', ts: '1.1' },
      trigger_id: '1.U0PERSON',
      response_url: slack.responseUrl({ channel: CHANNEL, user: 'U0PERSON', ts: null }),
    })
    expect(says()[0]?.text).toContain('/srm')
  })
})

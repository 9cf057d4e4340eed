import { describe, expect, it } from 'vitest'
import { QUESTIONS_A_MINUTE } from '../../src/slack/conversation/throttle.ts'
import { buttonsOf, CHANNEL, openWorkspace } from './workspace.ts'

describe('/srm', () => {
  it('answers inside ack, to the person alone, with the whole answer in the text', async () => {
    const { person, says, calls } = await openWorkspace()
    await person.slash(CHANNEL, '/srm', 'who patches the OS on EC2?')
    const [answer] = says()
    expect(answer?.ephemeralFor).toBe(person.user)
    expect(answer?.text).toMatch(/^\W*You\W* patch/)
    for (const part of ['AWS', 'https://docs.aws.amazon.com', 'SLA']) expect(answer?.text).toContain(part)
    expect(calls).toEqual([])
  })

  it('offers to share the answer and to explain it', async () => {
    const { person, says } = await openWorkspace()
    await person.slash(CHANNEL, '/srm', 'who patches the OS on EC2?')
    const labels = buttonsOf(says()[0]).map(({ text }) => text.text)
    expect(labels).toEqual(['Share in channel', 'Why?'])
  })

  it.each(['', '   ', 'help'])('helps where it is given %j', async (text) => {
    const { person, says } = await openWorkspace()
    await person.slash(CHANNEL, '/srm', text)
    expect(says()[0]?.text).toContain('/srm')
    expect(buttonsOf(says()[0]).length).toBeGreaterThan(0)
  })

  it('unfurls no links', async () => {
    const { person, receiver } = await openWorkspace()
    const deliver = receiver.deliver.bind(receiver)
    const acked: unknown[] = []
    receiver.deliver = async (body) => {
      const result = await deliver(body)
      acked.push(result.with)
      return result
    }
    await person.slash(CHANNEL, '/srm', 'who patches the OS on EC2?')
    expect(acked).toEqual([expect.objectContaining({ unfurl_links: false, unfurl_media: false })])
  })

  it('asks a person to slow down, and answers again a minute later', async () => {
    const { person, says, pass } = await openWorkspace()
    for (let asked = 0; asked <= QUESTIONS_A_MINUTE; asked += 1) await person.slash(CHANNEL, '/srm', 'help')
    expect(says().at(-1)?.text).toMatch(/minute/)
    expect(says().at(-2)?.text).toContain('/srm')
    pass(61_000)
    await person.slash(CHANNEL, '/srm', 'who patches the OS on EC2?')
    expect(says().at(-1)?.text).toContain('EC2')
  })

  it('keeps one person’s pace from another', async () => {
    const { person, says, slack, receiver } = await openWorkspace()
    const { LocalPerson } = await import('../../src/playground/local-person.ts')
    for (let asked = 0; asked <= QUESTIONS_A_MINUTE; asked += 1) await person.slash(CHANNEL, '/srm', 'help')
    await new LocalPerson(slack, receiver, 'U0OTHER').slash(CHANNEL, '/srm', 'who patches the OS on EC2?')
    expect(says().at(-1)?.text).toContain('EC2')
  })
})

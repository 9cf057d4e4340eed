import { describe, expect, it } from 'vitest'
import { buttonsOf, CHANNEL, openWorkspace, press } from './workspace.ts'

const DM = 'D0PERSON'

async function asked(question: string) {
  const workspace = await openWorkspace()
  await workspace.person.slash(CHANNEL, '/srm', question)
  const answer = workspace.says()[0]
  if (!answer) throw new Error('no answer')
  return { ...workspace, answer }
}

describe('Share in channel', () => {
  it('says the same to everybody, keeps the first answer, and offers no further sharing', async () => {
    const { person, says, answer, responses } = await asked('who patches the OS on EC2?')
    await person.press(CHANNEL, answer.ts, press(answer, 'Share in channel'))
    expect(responses).toEqual([expect.objectContaining({ replace_original: false, unfurl_links: false })])
    expect(says()).toHaveLength(2)
    expect(says()[1]).toMatchObject({ text: answer.text, ephemeralFor: null })
    expect(buttonsOf(says()[1]).map(({ text }) => text.text)).toEqual(['Why?'])
  })

  it('names and pings nobody', async () => {
    const { person, says, answer } = await asked('who patches the OS on EC2? <!channel> <@U0OTHER>')
    await person.press(CHANNEL, answer.ts, press(answer, 'Share in channel'))
    expect(JSON.stringify(says()[1])).not.toMatch(/<[!@#]/)
  })

  it('writes to the person once Slack takes no more answers', async () => {
    const { person, says, answer, pass, receiver, slack, log } = await asked('who patches the OS on EC2?')
    const deliver = receiver.deliver.bind(receiver)
    receiver.deliver = async (body) => {
      pass(31 * 60_000)
      return deliver(body)
    }
    await person.press(CHANNEL, answer.ts, press(answer, 'Share in channel'))
    expect(says()).toHaveLength(1)
    expect(says(DM).at(-1)?.text).toBe(answer.text)
    expect(log.join('\n')).toMatch(/HTTP 404/)
    expect(log.join('\n')).not.toMatch(/EC2|hooks\.slack/)
    expect(slack.log.in(DM)).toHaveLength(2)
  })
})

describe('Why?', () => {
  it('shows the one who asks the deciding rule, its file and line, and how it was checked', async () => {
    const { person, says, answer } = await asked('who patches the OS on EC2?')
    await person.press(CHANNEL, answer.ts, press(answer, 'Why?'))
    const why = says()[1]
    expect(why?.ephemeralFor).toBe(person.user)
    for (const shown of [JSON.stringify(why?.blocks), why?.text]) {
      expect(shown).toContain('aws/ec2#guest-os/patch')
      expect(shown).toMatch(/providers\/aws\/services\/ec2\.yaml:\d+/)
      expect(shown).toMatch(/20\d\d-\d\d-\d\d/)
    }
  })

  it('explains an answer that needed its thread, whatever was asked there since', async () => {
    const { person, says } = await openWorkspace()
    const { ts } = await person.mention(CHANNEL, 'who patches the OS on EC2?')
    await person.mention(CHANNEL, 'and on Lambda?', ts)
    const onLambda = says()[1]
    await person.mention(CHANNEL, 'do we have to back up S3?', ts)
    await person.press(CHANNEL, onLambda?.ts ?? '', press(onLambda, 'Why?'))
    expect(says().at(-1)?.text).toContain('aws/lambda')
    expect(says().at(-1)).toMatchObject({ ephemeralFor: person.user, threadTs: ts })
  })
})

describe('a question offered as a button', () => {
  it('is answered to the person who was offered it', async () => {
    const { person, says, answer } = await asked('help')
    await person.press(CHANNEL, answer.ts, press(answer, /EC2/))
    expect(says()[1]).toMatchObject({ ephemeralFor: person.user })
    expect(says()[1]?.text).toContain('EC2')
  })

  it('is answered in the thread where it stands', async () => {
    const { person, says } = await openWorkspace()
    const { ts } = await person.mention(CHANNEL, 'help')
    await person.press(CHANNEL, says()[0]?.ts ?? '', press(says()[0], /EC2/))
    expect(says()[1]).toMatchObject({ ephemeralFor: null, threadTs: ts })
    await person.mention(CHANNEL, 'and on RDS?', ts)
    expect(says()[2]?.text).toMatch(/Amazon RDS/)
  })

  it('is answered in the conversation with the bot', async () => {
    const { person, says } = await openWorkspace()
    await person.directMessage('help')
    await person.press(DM, says(DM)[0]?.ts ?? '', press(says(DM)[0], /EC2/))
    expect(says(DM)[1]).toMatchObject({ ephemeralFor: null, threadTs: null })
  })
})

describe('a value that is none of ours', () => {
  const turn = { intent: 'owner', side: null }
  const topic = { provider: null, service: 'aws/none', variant: null, model: null, kind: null, beneath: null }
  it.each([
    ['nothing', ''],
    ['no JSON', '{"q":'],
    ['a question alone', 'who patches EC2?'],
    ['an empty question', '{"q":""}'],
    ['a long question', JSON.stringify({ q: 'x'.repeat(1901) })],
    ['more than we write', '{"q":"who patches EC2?","channel":"C1"}'],
    [
      'a service we do not know',
      JSON.stringify({
        q: 'and there?',
        p: { ...turn, asks: [{ topic, aspect: null, claim: null, acts: [] }] },
      }),
    ],
  ])('gets a kind word: %s', async (_what, value) => {
    const { person, says, answer } = await asked('who patches the OS on EC2?')
    for (const label of ['Share in channel', 'Why?']) {
      await person.press(CHANNEL, answer.ts, { ...press(answer, label), value })
      expect(says().at(-1)).toMatchObject({
        ephemeralFor: person.user,
        text: expect.stringContaining('ask again'),
      })
    }
  })
})

import { describe, expect, it } from 'vitest'
import { CHANNEL, openWorkspace } from './workspace.ts'

const QUESTIONS = [
  'who patches the OS on EC2?',
  'does AWS patch the guest OS on EC2?',
  'do we have to back up Azure SQL Database?',
  'who patches the database engine on Cloud SQL?',
  'who manages the hypervisor in IaaS?',
  'who is responsible for data in Microsoft 365?',
]

async function atEveryDoor(question: string): Promise<string[]> {
  const { person, says } = await openWorkspace()
  await person.slash(CHANNEL, '/srm', question)
  const { ts } = person.write(CHANNEL, question)
  await person.shortcut('who_is_responsible', CHANNEL, ts)
  await person.mention(CHANNEL, question)
  await person.directMessage(question)
  return [...says(), ...says('D0PERSON')].map(({ text }) => text)
}

describe.each(QUESTIONS)('%s', (question) => {
  it('has the same answer at every door', async () => {
    const answers = await atEveryDoor(question)
    expect(answers).toHaveLength(4)
    expect(new Set(answers).size).toBe(1)
  })

  it('is answered with the owner first, who does what, a source and the SLA', async () => {
    const [answer = ''] = await atEveryDoor(question)
    const verdict =
      answer
        .split('\n\n')
        .find((paragraph) => /\b(you|your|provider|AWS|Azure|Microsoft|Google|shared)\b/i.test(paragraph)) ??
      ''
    expect(verdict.split(/\s+/).slice(0, 3).join(' ')).toMatch(
      /you|provider|AWS|Azure|Microsoft|Google|shared/i,
    )
    expect(answer).toMatch(/^(You|AWS|Azure|Microsoft|Google Cloud|The cloud provider): \w/m)
    expect(answer).toMatch(/📖 .*\(https:\/\//)
    expect(answer).toMatch(/SLA/)
  })
})

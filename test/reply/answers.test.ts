import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/reply/reply.ts'
import { plain } from '../../src/reply/restate.ts'
import { ask } from '../the-bot.ts'
import { knowledge } from '../the-knowledge.ts'

const answers = (question: string) => ask(question).reply.answers
const text = (line: Line) => line.map(plain).join('')

describe('every ownership answer, of every service', () => {
  const all = [...knowledge.services.values()].flatMap((service) =>
    answers(`who is responsible for ${service.name}?`),
  )

  it('there is one for each layer of each service', () =>
    expect(all.length).toBeGreaterThan(knowledge.services.size * 10))

  it('names the owner within its first three words', () => {
    for (const { owner, verdict, provider } of all) {
      const start = text(verdict).toLowerCase()
      const short = knowledge.providers.get(provider ?? '')?.short.toLowerCase() ?? ''
      const expected = { customer: 'you', provider: short, shared: 'shared' }[owner]
      expect(start.startsWith(expected) || start.startsWith(`the ${expected}`), start).toBe(true)
    }
  })

  it("cites the provider's own page, and points to an SLA", () => {
    for (const { provider, citations, sla, rule } of all) {
      const hosts = knowledge.providers.get(provider ?? '')?.statement.url ?? ''
      const own = new URL(hosts).hostname.split('.').slice(-2).join('.')
      expect(
        citations.some(
          ({ url }) =>
            new URL(url).hostname.endsWith(own) ||
            knowledge.rules.get(rule)?.citations.some((source) => source.url === url),
        ),
        rule,
      ).toBe(true)
      expect(sla.title).not.toBe('')
    }
  })

  it('names both sides where it is shared', () => {
    for (const { parts, rule } of all.filter((one) => one.owner === 'shared'))
      expect(
        parts.filter(({ does }) => /^Nothing here is named/.test(does)),
        rule,
      ).toEqual([])
  })
})

describe('the words of a verdict', () => {
  it.each([
    ['who patches the os in iaas?', 'You patch the guest OS in IaaS.'],
    ['who patches the os in paas?', 'The cloud provider patches the guest OS in PaaS.'],
    [
      'do we have to patch the os in paas?',
      'No, the cloud provider does: the cloud provider patches the guest OS in PaaS.',
    ],
    ["we don't have to patch the os in iaas, right?", 'No, you do: you patch the guest OS in IaaS.'],
    [
      'who patches the database engine in dbaas?',
      'Shared: you and the cloud provider each have a part in patching the database engine in DBaaS.',
    ],
    [
      'who runs the container platform in caas?',
      'Shared: you and the cloud provider each own part of the container platform in CaaS.',
    ],
    [
      "so we don't have to patch the database engine of RDS, right?",
      'Mostly yes, shared: you and AWS each have a part in patching the database engine on Amazon RDS.',
    ],
    ['who owns the hardware on prem?', 'You are responsible for the hardware on-premises.'],
  ])('%s', (question, verdict) =>
    expect(answers(question)[0] && text(answers(question)[0]?.verdict ?? [])).toBe(verdict),
  )
})

describe('doubt', () => {
  it('asks which service where the models differ, with a question for each', () => {
    const { reply } = ask('who patches the os?')
    expect(reply.outcome).toBe('clarify')
    expect(reply.answers.length).toBeLessThanOrEqual(6)
    for (const { question } of reply.choices)
      expect(ask(question).reply).toMatchObject({ outcome: 'answered' })
  })

  it('answers once where the models agree, and says so', () => {
    const { reply } = ask('who classifies our data?')
    expect(reply).toMatchObject({ outcome: 'answered' })
    expect(reply.answers).toHaveLength(1)
    expect(reply.assumed.join()).toMatch(/every cloud service model/)
  })
})

describe('the SLA to check', () => {
  it('is the vendor’s for its cloud', () => {
    expect(answers('who patches confluence cloud?')[0]?.sla.url).toBe('https://www.atlassian.com/legal/sla')
  })

  it('is nobody’s for the edition on machines of one’s own', () => {
    expect(answers('confluence in our own dc, who upgrades it?')[0]?.sla).toEqual({
      title: 'your own service levels; no provider promises any',
      url: null,
    })
  })
})

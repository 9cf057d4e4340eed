import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const rules = (question: string) => ask(question).reply.answers.map(({ rule }) => rule)

it.each([
  ['confluence in our own dc. upgrades?', 'atlassian/atlassian-cloud:data-center#application/upgrade'],
  ['gitlab on our own servers, who patches it?', 'gitlab/gitlab:self-managed#application/patch'],
  ['we self host confluence. patching = us?', 'atlassian/atlassian-cloud:data-center#application/patch'],
])('a product on machines of one’s own is its self-hosted edition: %s', (question, rule) => {
  expect(rules(question)).toEqual([rule])
})

it.each([
  [
    'are backups the same on atlas m30 and on the mongo replica set we run in ec2',
    'mongodb/mongodb-atlas#data/back-up',
  ],
  ['who patches confluence cloud, not the one in our own dc?', 'atlassian/atlassian-cloud#application/patch'],
])('what is set against the machines stays as it is: %s', (question, rule) => {
  expect(rules(question)).toContain(rule)
})

it('a gateway on premises is a part of the product', () => {
  const { query } = ask('the power bi on-prem gateway: who updates it?')
  expect(query.asks.map(({ topic }) => topic.variant)).toEqual(['data-gateway'])
})

it('goes on about the product of the thread', () => {
  const before = ask('who upgrades gitlab.com?').query
  const { query } = ask('and if we host it on our own k8s?', before)
  expect(query.asks[0]?.topic.variant).toBe('self-managed')
})

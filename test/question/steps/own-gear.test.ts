import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const rules = (question: string) => ask(question).reply.answers.map(({ rule }) => rule)

it.each([
  'the cisco in our rack that ends the site-to-site vpn runs old firmware. who updates it?',
  'our own fortigate talks to the aws vpn. firmware updates: whose?',
])('a device of our own is ours, whatever it talks to: %s', (question) => {
  for (const rule of rules(question)) expect(rule).toMatch(/^on-prem#/)
})

it('the other end stays the provider’s', () => {
  expect(rules('direct connect: the aws router at the colo end, whose kit is that')).toEqual([
    'aws/direct-connect#physical-network',
  ])
})

it('leaves a line in the trail', () => {
  expect(ask('our own fortigate talks to the aws vpn. firmware updates: whose?').query.trail).toContain(
    'own-gear: "our own fortigate" is yours, at your end',
  )
})

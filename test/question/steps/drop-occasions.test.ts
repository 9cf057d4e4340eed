import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const duties = (question: string) => ask(question).query.asks.map(({ aspect }) => aspect?.duty)

it.each([
  'asking for audit: who backs up RDS?',
  'for the compliance review, who backs up RDS?',
  'the audit committee wants to know who backs up RDS',
  'who backs up RDS? (compliance appendix)',
])('why it is asked is not asked: %s', (question) => {
  expect(duties(question)).toEqual(['back-up'])
})

it.each([
  'who is responsible for the audit on AWS?',
  'AKS: audit. whose?',
  'who informs the regulator on AWS?',
])('what is asked stays: %s', (question) => {
  expect(ask(question).query.trail.join()).not.toContain('drop-occasions')
})

it('a standard beside what is asked in its own right is only the reason', () => {
  expect(duties('our ISO guy asks who backs up RDS')).toEqual(['back-up'])
})

it.each(['PCI for the checkout on Shopify, whose?', 'is RDS in the scope of the SOC 2 backup report?'])(
  'a standard that is asked about stays: %s',
  (question) => expect(duties(question)).toContain('comply'),
)

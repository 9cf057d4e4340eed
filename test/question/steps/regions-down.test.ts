import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const heard = (question: string) =>
  ask(question).reply.answers.map(({ layer, owner }) => `${layer}: ${owner}`)

it.each(['the azure region is down, who do we call?', 'aws region outage: who fixes it?'])(
  'a region that is down is the provider’s buildings: %s',
  (question) => expect(heard(question)).toEqual(['facility: provider']),
)

it('beside a product it is asked about the product', () => {
  expect(heard('the region is down, who fails over cosmos db?')).not.toContain('facility: provider')
})

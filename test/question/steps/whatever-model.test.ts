import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const models = (question: string) => ask(question).query.asks.map(({ topic }) => topic.model)

it.each([
  'regardless of iaas, paas or saas, who secures our laptops?',
  "what's always on the customer, no matter if iaas paas or saas",
])('models that do not matter are the cloud: %s', (question) => {
  expect(models(question)).toEqual(['cloud'])
})

it('models set side by side stay', () => {
  expect(models('iaas or paas: who patches the os?')).toEqual(['iaas', 'paas'])
})

import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const layers = (question: string) => ask(question).query.asks.map(({ aspect }) => aspect?.layer)

it('who may enter a building is asked of the building', () => {
  expect(layers('who controls who gets into the data centres of aws?')).toEqual(['facility'])
})

it('who may enter an account is not', () => {
  expect(layers('who controls who gets into our aws account?')).toEqual(['identity-access'])
})

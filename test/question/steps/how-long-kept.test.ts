import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const duties = (question: string) => ask(question).query.asks.map(({ aspect }) => aspect?.duty)

it('how long something is kept is its retention', () => {
  expect(duties('who decides how long Teams chats are kept?')).toEqual(['dispose'])
})

it('beside a duty it is a part of that duty', () => {
  expect(duties('how long are the RDS backups kept, us or AWS?')).toEqual(['back-up'])
})

it('how long something takes is no retention', () => {
  expect(duties('how long does the EC2 boot take, us or AWS?')).not.toContain('dispose')
})

import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const heard = (question: string) =>
  ask(question).reply.answers.map(({ layer, owner }) => `${layer}: ${owner}`)

it.each([
  'bigquery storage servers, when a disk goes bad who swaps it out?',
  'a dead drive beneath our ebs volume, who replaces it?',
  'when a disk dies in an aws data centre, who shreds it?',
])('what breaks and is swapped is a piece of hardware: %s', (question) =>
  expect(heard(question)).toEqual(['hardware: provider']),
)

it('what is on a disk that nothing befell stays data', () => {
  expect(heard('who classifies what is on the azure managed disk?')).toEqual(['data: customer'])
})

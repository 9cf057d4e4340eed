import { expect, it } from 'vitest'
import { readThread } from './read.ts'

const claimOf = (question: string) => readThread(question).asks[0]?.claim

it.each([
  ['who upgrades the engine of nlake, us?', 'customer'],
  ['who patches the os of nbx, theirs?', 'provider'],
  ['there was no backup of nlake. nimbus?', 'provider'],
  ['who backs up nlake, nimbus does it daily, right?', 'provider'],
])('the answer that is expected is judged: %s', (question, party) => {
  expect(claimOf(question)).toMatchObject({ party, does: true })
})

it('two sides to choose from are no guess', () => {
  expect(claimOf('who patches the os of nbx, us or nimbus?')).toBeNull()
})

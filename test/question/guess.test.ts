import { expect, it } from 'vitest'
import { proposed } from './read.ts'

it.each([
  ['who upgrades the engine of nlake, us?', 'ours'],
  ['who patches the os of nbx, theirs?', 'theirs'],
  ['there was no backup of nlake. nimbus?', 'theirs'],
  ['who backs up nlake, nimbus does it daily, right?', 'theirs'],
])('the answer that is expected is judged: %s', (question, says) => {
  expect(proposed(question)).toBe(says)
})

it('two sides to choose from are no guess', () => {
  expect(proposed('who patches the os of nbx, us or nimbus?')).toBeNull()
})

import { expect, it } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { readButtonValue, writeButtonValue } from '../../src/slack/button-value.ts'
import { ask } from '../the-bot.ts'

const knowledge = loadKnowledge('knowledge')

it('brings a question back, with what its thread was about', () => {
  const previous = ask('who patches the OS on EC2?').query
  const value = writeButtonValue({ question: 'and on RDS?', previous })
  const back = readButtonValue(value ?? undefined, knowledge)
  expect(back?.question).toBe('and on RDS?')
  expect(ask('and on RDS?', back?.previous)).toEqual(ask('and on RDS?', previous))
})

it('fits into what Slack takes, or is not written at all', () => {
  const fits = writeButtonValue({ question: 'x'.repeat(1800), previous: null })
  expect(fits?.length).toBeLessThanOrEqual(2000)
  expect(writeButtonValue({ question: 'x'.repeat(10_000), previous: null })).toBeNull()
})

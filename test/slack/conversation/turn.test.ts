import { expect, it } from 'vitest'
import { loadKnowledge } from '../../../src/knowledge/load.ts'
import { queryOf, turnOf } from '../../../src/slack/conversation/turn.ts'
import { ask } from '../../the-bot.ts'

const knowledge = loadKnowledge('knowledge')

it('keeps no word of the person who asked', () => {
  const { query } = ask('who patches the OS on lamda in our SECRETPROJECT with Amazon Foobar?')
  expect(JSON.stringify(turnOf(query))).not.toMatch(/lamda|SECRETPROJECT|foobar/i)
})

it.each([
  ['who patches the OS on EC2?', 'and on RDS?'],
  ['do we have to back up RDS?', 'and Cloud SQL?'],
  ['who patches the OS on EC2?', 'why?'],
  ['what is ours on S3?', 'same for azure'],
])('is as good as the whole query for the next turn: %s %s', (first, second) => {
  const { query } = ask(first)
  const turn = turnOf(query)
  const kept = turn && queryOf(turn, knowledge)
  expect(kept).not.toBeNull()
  expect(ask(second, kept)).toEqual(ask(second, query))
})

it('is nothing for a query about nothing', () => {
  expect(turnOf(ask('thanks!').query)).toBeNull()
})

it('is no query any more where the knowledge has lost one of its ids', () => {
  const turn = turnOf(ask('who patches the OS on EC2?').query)
  const services = new Map(knowledge.services)
  services.delete('aws/ec2')
  expect(turn && queryOf(turn, { ...knowledge, services })).toBeNull()
  const layers = new Map(knowledge.layers)
  layers.delete('guest-os')
  expect(turn && queryOf(turn, { ...knowledge, layers })).toBeNull()
})

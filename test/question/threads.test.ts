import { expect, it } from 'vitest'
import { asksOf, readThread } from './read.ts'

const FIRST = 'who patches the os on nbx?'

it.each(['our problem or theirs?', 'so who?', 'us or nimbus?'])('asks the same again: %s', (turn) => {
  expect(readThread(FIRST, turn)).toMatchObject({ intent: 'owner', again: true })
  expect(asksOf(FIRST, turn)).toEqual(['nimbus/boxes guest-os/patch'])
})

it('asks about another provider where that is named', () => {
  expect(readThread(FIRST, 'us or stratus?').again).toBe(false)
})

it.each([
  ["what's left for us there", 'customer'],
  ['list our tasks', 'customer'],
  ['and what do they do there?', 'provider'],
])('asks for all of the topic: %s', (turn, side) => {
  const { intent, side: shown, asks } = readThread(FIRST, turn)
  expect({ intent, shown, service: asks[0]?.topic.service }).toEqual({
    intent: 'list',
    shown: side,
    service: 'nimbus/boxes',
  })
})

it.each([
  ['sla?', 'sla'],
  ["what's the uptime number", 'sla'],
  ['show me the matrix', 'matrix'],
])('points at what belongs to the topic: %s', (turn, intent) => {
  const query = readThread(FIRST, turn)
  expect([query.intent, query.asks[0]?.topic.provider]).toEqual([intent, 'nimbus'])
})

it.each(['thanks!', 'cool, thx a lot', 'ta'])('takes thanks as thanks: %s', (turn) => {
  expect(readThread(FIRST, turn).outOfScope).toBe('thanks')
})

it('reads on after thanks', () => {
  expect(asksOf(FIRST, 'great, and the data centre?')).toEqual(['nimbus/boxes facility'])
})

it('proposes the same of something else', () => {
  const { intent, asks } = readThread('does nimbus patch the os on nbx?', 'kluster too?')
  expect(intent).toBe('confirm')
  expect(asks[0]?.claim).toEqual({ party: 'provider', does: true, how: null })
})

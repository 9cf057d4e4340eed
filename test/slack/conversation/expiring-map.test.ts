import { expect, it } from 'vitest'
import { ExpiringMap } from '../../../src/slack/conversation/expiring-map.ts'

function mapOf(atMost: number, keepForMs: number) {
  const clock = { now: 0 }
  return { map: new ExpiringMap<number>({ atMost, keepForMs, now: () => clock.now }), clock }
}

it('forgets what is too old, and its place with it', () => {
  const { map, clock } = mapOf(10, 100)
  map.set('a', 1)
  clock.now = 99
  expect(map.get('a')).toBe(1)
  clock.now = 100
  expect(map.get('a')).toBeUndefined()
  expect(map.size).toBe(0)
})

it('counts the age from when it was set, not from when it was read', () => {
  const { map, clock } = mapOf(10, 100)
  map.set('a', 1)
  clock.now = 60
  map.get('a')
  clock.now = 120
  expect(map.get('a')).toBeUndefined()
})

it('never holds more than it may, and gives up what was used longest ago', () => {
  const { map } = mapOf(2, 100)
  map.set('a', 1)
  map.set('b', 2)
  map.get('a')
  map.set('c', 3)
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3])
  for (let key = 0; key < 1000; key += 1) map.set(String(key), key)
  expect(map.size).toBe(2)
})

it('replaces a value without taking another place', () => {
  const { map } = mapOf(2, 100)
  map.set('a', 1)
  map.set('a', 2)
  map.set('b', 3)
  expect([map.get('a'), map.get('b')]).toEqual([2, 3])
})

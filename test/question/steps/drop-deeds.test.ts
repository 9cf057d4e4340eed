import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('what somebody does is no layer', () => {
  expect(asksOf('who switches the firewall of nbx to prevention?')).toEqual(['nimbus/boxes network-controls'])
})

it('the same word as a thing is one', () => {
  expect(asksOf('who owns the switches under nbx?')).toEqual(['nimbus/boxes physical-network'])
})

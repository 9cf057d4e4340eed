import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('what runs on a service is no service of its own', () => {
  expect(asksOf('who patches postgres on nbx')).toEqual(['nimbus/boxes database-engine/patch'])
})

it('at a provider it is the provider’s', () => {
  expect(asksOf('who patches managed postgres on nimbus')).toEqual(['nimbus/lake patch'])
})

it('what stands there is no layer where another one is asked about', () => {
  expect(asksOf('postgres on nbx: os updates, who?')).toEqual(['nimbus/boxes guest-os/patch'])
})

import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('a product that is a layer of others is, on another, that layer', () => {
  expect(asksOf('nimbus pass on nlake: who?')).toEqual(['nimbus/lake identity-access'])
})

it('by itself it is the product', () => {
  expect(asksOf('who patches nimbus pass?')).toEqual(['nimbus/pass patch'])
})

it('in a list of layers of another product it is one of them', () => {
  expect(asksOf('nlake: backups, nimbus pass. who?')).toEqual([
    'nimbus/lake back-up',
    'nimbus/lake identity-access',
  ])
})

import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('the machines under a product are a layer of it', () => {
  expect(asksOf('who patches the nbx under nlake?')).toEqual(['nimbus/lake guest-os/patch'])
})

it('beside it they are a product', () => {
  expect(asksOf('who patches nbx and nlake?')).toEqual(['nimbus/boxes patch', 'nimbus/lake patch'])
})

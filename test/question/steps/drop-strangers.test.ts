import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('plain words beside the name of another maker are a thing of that maker’s', () => {
  expect(asksOf('who patches the nbx field plant?')).toEqual(['nimbus/boxes patch'])
})

it('alone, or beside a word that joins, they are the product', () => {
  expect(asksOf('who patches field plant?')).toEqual(['stratus/works patch'])
  expect(asksOf('who patches nbx and field plant?')).toEqual(['nimbus/boxes patch', 'stratus/works patch'])
})

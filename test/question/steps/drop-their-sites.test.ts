import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('the own site of a provider is no premises of ours', () => {
  expect(asksOf('who guards the doors of nimbus own data centres?')).toEqual(['nimbus facility'])
  expect(asksOf('nimbus has guards in their own data centre, who checks the guards?')).toEqual([
    'nimbus facility',
  ])
})

it('our own is', () => {
  expect(asksOf('who guards our own data centre?')).toEqual(['on-prem facility'])
})

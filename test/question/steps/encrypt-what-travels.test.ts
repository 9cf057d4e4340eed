import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('traffic is encrypted in transit', () => {
  expect(asksOf('is the traffic to nlake encrypted?')).toEqual(['nimbus/lake encrypt-in-transit'])
})

it('what is stored is encrypted at rest', () => {
  expect(asksOf('is nlake encrypted?')).toEqual(['nimbus/lake encrypt-at-rest'])
  expect(asksOf('are the backups of nlake encrypted before the traffic leaves?')).toContain(
    'nimbus/lake encrypt-at-rest',
  )
})

import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it.each([
  'who backs up nbx without nwatch?',
  'does nimbus back up nbx, without zzz or nwatch?',
  'who backs up nbx (nwatch aside)?',
])('a product that is not used is none of the question’s: %s', (question) => {
  expect(asksOf(question)).toEqual(['nimbus/boxes back-up'])
})

it('a product that is all there is stays', () => {
  expect(asksOf('who backs up the data without nbx?')[0]).toContain('nimbus/boxes')
})

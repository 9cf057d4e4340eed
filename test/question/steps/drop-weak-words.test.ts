import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('a plain duty beats a word of many uses', () => {
  expect(asksOf('cve in the os of nbx, who replaces it')).toEqual(['nimbus/boxes guest-os/patch'])
})

it('a word of many uses counts where it is alone', () => {
  expect(asksOf('who replaces nbx')).toEqual(['nimbus/boxes keep-available'])
})

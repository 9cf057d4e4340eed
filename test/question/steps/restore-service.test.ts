import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('what is down is brought up again', () => {
  expect(asksOf('nbx is down, who brings it back?')).toEqual(['nimbus/boxes keep-available'])
})

it('what is lost is restored from a copy', () => {
  expect(asksOf('somebody deleted a table and nlake went down, who restores it?')).toContain(
    'nimbus/lake data/back-up',
  )
  expect(asksOf('who brings back the files of nlake?')).toEqual(['nimbus/lake data/back-up'])
})

import { expect, it } from 'vitest'
import { asksOf, readThread } from '../read.ts'

it('who deletes copies is asked about the copies', () => {
  expect(asksOf('who deletes the old snapshots of nlake?')).toEqual(['nimbus/lake back-up'])
})

it('who deletes anything else is asked about that', () => {
  expect(asksOf('who deletes our data from nlake, and who backs it up?')).toContain(
    'nimbus/lake data/dispose',
  )
})

it('leaves a line in the trail', () => {
  expect(readThread('who deletes old snapshots of nlake').trail).toContain(
    'delete-copies: "deletes" is not read as dispose',
  )
})

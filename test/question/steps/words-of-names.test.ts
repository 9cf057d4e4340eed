import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('the last words of a name say what is asked where nothing else does', () => {
  expect(asksOf('nlake snapshots: whose job?')).toEqual(['nimbus/lake back-up'])
})

it('they say nothing beside what is asked', () => {
  expect(asksOf('who encrypts nlake snapshots?')).toEqual(['nimbus/lake encrypt-at-rest'])
})

it('a whole name asks for nothing', () => {
  expect(asksOf('what is ours on nimbus lake?')).toEqual(['nimbus/lake'])
})

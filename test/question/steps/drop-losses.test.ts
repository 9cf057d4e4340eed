import { expect, it } from 'vitest'
import { asksOf, readThread } from '../read.ts'

it('a loss only tells why a copy is missed', () => {
  expect(asksOf('nlake got wiped by a script and there is no backup. whose job was that?')).toEqual([
    'nimbus/lake back-up',
  ])
})

it('a loss only tells why it is to be undone', () => {
  expect(asksOf('can nimbus restore the nlake files that somebody purged?')).toEqual([
    'nimbus/lake data/back-up',
  ])
})

it('a loss that is feared only tells what is to be undone', () => {
  expect(asksOf('can nimbus bring back whatever our people delete in nlake?')).toEqual([
    'nimbus/lake back-up',
  ])
})

it('who deletes is still asked where no copy is missed', () => {
  expect(asksOf('who wipes nlake and who backs it up?')).toEqual([
    'nimbus/lake dispose',
    'nimbus/lake back-up',
  ])
})

it('leaves a line in the trail', () => {
  expect(readThread('nlake was wiped, no backup. who?').trail).toContain(
    'drop-losses: "wiped" is not read as dispose',
  )
})

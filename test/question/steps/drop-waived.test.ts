import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('what nobody has to set is not what is asked about', () => {
  expect(asksOf('the os of nbx is updated whether or not we configure anything, right?')).toEqual([
    'nimbus/boxes guest-os/patch',
  ])
  expect(asksOf('the logs of nlake are kept without us enabling a thing, right?')).toEqual([
    'nimbus/lake monitor-log',
  ])
})

it('what has to be set is', () => {
  expect(asksOf('who configures the os of nbx without asking us?')).toEqual([
    'nimbus/boxes guest-os/configure',
  ])
})

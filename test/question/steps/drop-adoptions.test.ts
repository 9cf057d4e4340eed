import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('moving to a service is no upgrade of it where something else is asked', () => {
  expect(asksOf('we migrate to nlake next week, who backs it up?')).toEqual(['nimbus/lake back-up'])
})

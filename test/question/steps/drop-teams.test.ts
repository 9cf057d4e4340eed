import { expect, it } from 'vitest'
import { asksOf, readThread } from '../read.ts'

it('a team is called after what it works on', () => {
  expect(asksOf('who patches the os on nbx, so I can tell the network team')).toEqual([
    'nimbus/boxes guest-os/patch',
  ])
})

it('leaves a line in the trail', () => {
  expect(readThread('the data team asks who patches nbx').trail).toContain(
    'drop-teams: "data" is not read as data',
  )
})

import { expect, it } from 'vitest'
import { asksOf, readThread } from '../read.ts'

it.each([
  ['does my team have to patch the os on nbx?', 'customer'],
  ['is patching the os on nbx up to our ops?', 'customer'],
  ['one of us has to patch the os on nbx, right?', 'customer'],
  ['somebody on our side has to patch the os on nbx, right?', 'customer'],
  ['is the os of nbx something the web team has to patch?', 'customer'],
])('people of ours are us: %s', (text, party) => {
  expect(readThread(text).asks[0]?.claim).toMatchObject({ party, does: true })
})

it('a team that does nothing is only named', () => {
  const { trail } = readThread('an engineer on our team asks who patches nbx')
  expect(trail.filter((line) => line.startsWith('own-people'))).toEqual([])
})

it('leaves a line in the trail, and what is asked stays', () => {
  expect(readThread('does my team have to patch the os on nbx?').trail).toContain(
    'own-people: "my team" is we here',
  )
  expect(asksOf('does my team have to patch the os on nbx?')).toEqual(['nimbus/boxes guest-os/patch'])
})

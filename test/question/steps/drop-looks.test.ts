import { expect, it } from 'vitest'
import { asksOf, readThread } from '../read.ts'

it.each([
  'pentest report: os of nbx outdated. who patches it?',
  'audit finding: nobody patches the os of nbx. whose job?',
])('what was found is asked about: %s', (question) => {
  expect(asksOf(question)).toEqual(['nimbus/boxes guest-os/patch'])
})

it('a test that is asked about stays', () => {
  expect(asksOf('who has to test nbx?')).toEqual(['nimbus/boxes test'])
})

it('leaves a line in the trail', () => {
  expect(readThread('pentest report: os of nbx outdated. who patches it?').trail).toContain(
    'drop-looks: "pentest" is not read as test',
  )
})

import { expect, it } from 'vitest'
import { asksOf, readThread } from '../read.ts'

it.each([
  'nwatch found a cve in the os of nbx, who patches',
  'nwatch: os of nbx outdated. who patches it?',
  'nwatch just flagged the os of nbx. who patches it?',
  'patching the os of nbx, nwatch or us?',
  'who patches when nwatch reports the os of nbx?',
])('what a scanner found is about the service it names: %s', (question) => {
  expect(asksOf(question)).toEqual(['nimbus/boxes guest-os/patch'])
})

it.each(['who gets access to nwatch?', 'does nwatch scan the os of nbx?'])(
  'a scanner that is asked about stays: %s',
  (question) => {
    expect(readThread(question).asks.map(({ topic }) => topic.service)).toContain('nimbus/watch')
  },
)

it('leaves a line in the trail', () => {
  expect(readThread('nwatch found a cve in the os of nbx, who patches').trail).toContain(
    'drop-tellers: "nwatch" is not read as nimbus/watch',
  )
})

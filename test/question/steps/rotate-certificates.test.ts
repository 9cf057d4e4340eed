import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('what is rotated is the certificate that is named', () => {
  expect(asksOf('nlake: server certificate expires soon. who rotates it?')).toEqual([
    'nimbus/lake data/encrypt-in-transit',
  ])
})

it('beside a key it is the key', () => {
  expect(asksOf('the certificate of nlake is fine. who rotates the keys?')).toEqual([
    'nimbus/lake manage-keys',
  ])
})

it('what is renewed is the secret, where no certificate is named', () => {
  expect(asksOf('the secret of nlake ran out. who renews it?').join()).not.toContain('encrypt-in-transit')
})

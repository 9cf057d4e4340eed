import { expect, it } from 'vitest'
import { asksOf } from '../read.ts'

it('a package that a scanner of images found is mended in the image', () => {
  expect(asksOf('trivy report: openssl cve, image runs on nimbus kluster. who fixes it?')).toContain(
    'nimbus/kluster application/patch',
  )
})

it('what is said of the machine is about the machine', () => {
  expect(asksOf('trivy is fine. who patches the node os of nimbus kluster?')).toEqual([
    'nimbus/kluster guest-os/patch',
  ])
})

it('without a scanner of images a package is one of the machine', () => {
  expect(asksOf('openssl cve on nbx. who fixes it?')).toEqual(['nimbus/boxes guest-os/patch'])
})

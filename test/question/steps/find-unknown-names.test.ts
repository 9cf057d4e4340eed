import { expect, it } from 'vitest'
import { readThread } from '../read.ts'

it.each([
  ['who patches Nimbus Foobar?', 'Nimbus Foobar'],
  ['who patches the os on zorblax', 'zorblax'],
  ['is Fluxtera Glue patched by them or by us', 'Fluxtera Glue'],
])('%s', (question, name) => {
  const { unknown, trail } = readThread(question)
  expect(unknown).toEqual([name])
  expect(trail).toContain(`find-unknown-names: no service is called "${name}"`)
})

it('a name in the story around a named provider is no product', () => {
  expect(readThread('after the Strasbourg fire, who guards the buildings of nimbus').unknown).toEqual([])
})

import { expect, it } from 'vitest'
import { readThread } from '../read.ts'

const variants = (text: string) => readThread(text).asks.map(({ topic }) => topic.variant)

it.each([
  'nkl, hands off is disabled. who patches the os?',
  'nkl without hands off: who patches the os',
  'hands off kluster is switched off, who patches the os',
])('is not what the answer is about: %s', (question) => expect(variants(question)).toEqual([null]))

it('stays where it is meant', () => {
  expect(variants('hands off kluster is on, who patches the os')).toEqual(['hands-off'])
})

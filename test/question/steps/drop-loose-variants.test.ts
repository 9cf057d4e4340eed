import { expect, it } from 'vitest'
import { readThread } from '../read.ts'

const variants = (text: string) => readThread(text).asks.flatMap(({ topic }) => topic.variant ?? [])

it('counts next to its service', () => {
  expect(variants('who patches the os of kluster hands off')).toEqual(['hands-off'])
})

it('counts for nothing away from it', () => {
  expect(variants('hands off: who patches the os of nbx')).toEqual([])
})

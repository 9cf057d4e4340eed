import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'
import { readThread } from '../read.ts'

const variants = (text: string) => readThread(text).asks.flatMap(({ topic }) => topic.variant ?? [])

it('counts next to its service', () => {
  expect(variants('who patches the os of kluster hands off')).toEqual(['hands-off'])
})

it('counts for nothing away from it', () => {
  expect(variants('hands off: who patches the os of nbx')).toEqual([])
})

const rules = (question: string) => ask(question).reply.answers.map(({ rule }) => rule)

it('what names a variant is no layer beside another one', () => {
  expect(rules('lambda from a zip or lambda as a container image: who patches python in each?')).toEqual([
    'aws/lambda#runtime-middleware/patch',
    'aws/lambda:lambda-container-image#runtime-middleware/patch',
  ])
})

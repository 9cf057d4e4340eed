import { expect, it } from 'vitest'
import { readThread } from '../read.ts'

const servicesIn = (question: string) => readThread(question).asks.flatMap(({ topic }) => topic.service ?? [])

it.each([
  'anchor recordings are readable by all, anchor or us?',
  'stale guest accounts in our anchor, whose mess',
  'is the OS under regional anchor patched for us?',
  'anchor the company patches its servers, right?',
])('is the product: %s', (question) => expect(servicesIn(question)).toContain('nimbus/anchor'))

it.each([
  'the 10 kg anchor went missing, who patches the boat',
  'who has to anchor the server to the floor',
  'please anchor in on the data',
  'anchor day in the calendar: who owns it',
])('is a word: %s', (question) => expect(servicesIn(question)).toEqual([]))

import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const layers = (question: string) => [...new Set(ask(question).query.asks.map(({ aspect }) => aspect?.layer))]

it.each(['windows patches on our laptops: who?', 'intune: windows updates on the laptops, ms or us?'])(
  'the OS of a laptop is a part of the laptop: %s',
  (question) => expect(layers(question)).toEqual(['client-devices']),
)

it.each([
  'our client asks who patches the os of ec2',
  'laptops connect to a vm: who patches windows on the vm?',
])('but: %s', (question) => expect(layers(question)).toContain('guest-os'))

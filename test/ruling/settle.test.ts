import { expect, it } from 'vitest'
import { ask } from '../the-bot.ts'

const heard = (question: string) => ask(question).reply.answers.map(({ layer, duty }) => `${layer}/${duty}`)

it('what two words ask alike is answered once, by the one that names a duty', () => {
  expect(heard('the servers and the OS that Workday runs on, patched by whom?')).toEqual(['guest-os/patch'])
})

it('two duties on one layer stay two answers', () => {
  expect(heard('IaaS: who hardens the OS, and who patches the OS?')).toEqual([
    'guest-os/configure',
    'guest-os/patch',
  ])
})

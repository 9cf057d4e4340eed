import { describe, expect, it } from 'vitest'
import { aspectKey } from '../../src/knowledge/knowledge-base.ts'
import { ask } from '../the-bot.ts'
import { knowledge } from '../the-knowledge.ts'

/** Every service file proves itself: its questions get its owner, its sentences are not read as it. */
describe.each([...knowledge.services.values()])('$address', (service) => {
  for (const example of service.examples) {
    if ('ask' in example) {
      it(example.ask, () => {
        const { reply } = ask(example.ask)
        const own = reply.answers.filter(
          (answer) => answer.provider === service.provider && answer.service === service.id,
        )
        const near = own.filter(
          (answer) =>
            (example.variant === undefined || answer.variant === example.variant) &&
            (example.about === undefined || [aspectKey(answer), answer.layer].includes(example.about)),
        )
        const heard = reply.answers.map(({ rule, owner, confirm }) => ({ rule, owner, confirm }))
        expect(near, `read as ${JSON.stringify(heard)}`).not.toHaveLength(0)
        expect(near[0]?.owner).toBe(example.owner)
        if (example.confirm !== undefined) expect(near[0]?.confirm).toBe(example.confirm)
      })
    } else if ('not' in example) {
      it(`not: ${example.not}`, () => {
        const { reply } = ask(example.not)
        expect(
          reply.answers.filter(
            (answer) => answer.service === service.id && answer.provider === service.provider,
          ),
        ).toEqual([])
      })
    } else it.todo(example.todo)
  }
})

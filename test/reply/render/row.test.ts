import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../src/reply/ask.ts'
import { rowOf } from '../../../src/reply/render/row.ts'
import { knowledge } from '../../the-knowledge.ts'

describe('rowOf', () => {
  it('reads place, aspect and owner from every answer the bot words', () => {
    const ask = createAsk(knowledge)
    const questions = [...knowledge.services.values()].map(({ name }) => `who does what on ${name}?`)
    const rows = questions.flatMap((question) => ask(question).reply.answers.map(rowOf))
    expect(rows.length).toBeGreaterThan(500)
    const unread = rows.filter(({ place, aspect, owner }) => !place || !aspect || !owner)
    expect(unread).toEqual([])
    const owners = new Set(rows.filter(({ answer }) => answer.owner === 'customer').map(({ owner }) => owner))
    expect([...owners]).toEqual(['you'])
  })
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { ask } from '../the-bot.ts'

const lists = z
  .record(z.enum(['customer', 'provider', 'split', 'both']), z.array(z.string()))
  .parse(parse(readFileSync(new URL('lists.yaml', import.meta.url), 'utf8')))

for (const [side, questions] of Object.entries(lists))
  it.each(questions)(`${side}: %s`, (question) => {
    const { query, reply } = ask(question)
    expect(query).toMatchObject({ intent: 'list', side: side === 'split' ? null : side })
    expect(reply.answers.length).toBeGreaterThan(side === 'both' ? 2 : 4)
  })

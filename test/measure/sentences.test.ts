import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Golden } from '../../src/measure/golden-file.ts'
import { readSentences, sentencesOfGolden } from '../../src/measure/sentences.ts'

const golden = (q: string, more: Partial<Golden>): Golden => ({
  q,
  kind: 'confirm',
  set: 'own',
  turns: [],
  outcome: ['answered'],
  want: [],
  ...more,
})

describe('what a golden question tells about what it proposes', () => {
  it.each<[string, Partial<Golden>, string | null]>([
    ['a no to the customer’s own', { want: [{ owner: ['customer'], confirm: false }] }, 'theirs'],
    ['a yes to the provider’s own', { want: [{ owner: ['provider'], confirm: true }] }, 'theirs'],
    ['a no to the provider’s own', { want: [{ owner: ['provider'], confirm: false }] }, 'ours'],
    ['a yes to what is shared leaves it open', { want: [{ owner: ['shared'], confirm: true }] }, null],
    ['either owner leaves it open', { want: [{ owner: ['customer', 'provider'], confirm: true }] }, null],
    ['no right answer leaves it open', { want: [{ owner: ['customer'] }] }, null],
    ['a question word proposes nothing', { q: 'who patches it?', want: [{ owner: ['customer'] }] }, 'none'],
    ['an order proposes nothing', { q: 'delete it', outcome: ['declined'] }, 'none'],
  ])('%s', (_, more, says) => expect(sentencesOfGolden([golden('is it so?', more)])[0]?.says).toBe(says))
})

it('the sentences to learn from are well formed and not twice there', () => {
  const folder = fileURLToPath(new URL('../claims', import.meta.url))
  const sentences = [...readSentences(folder), ...readSentences(`${folder}/held-back`)].map(({ q }) => q)
  expect(sentences.filter((q, at) => sentences.indexOf(q) !== at)).toEqual([])
})

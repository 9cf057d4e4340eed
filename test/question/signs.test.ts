import { describe, expect, it } from 'vitest'
import { wholeSpan } from '../../src/question/clauses.ts'
import { createGrammar } from '../../src/question/grammar.ts'
import { normalise } from '../../src/question/normalise.ts'
import { signsOf } from '../../src/question/weighing/signs.ts'
import { wordsIn } from '../../src/question/weighing/words.ts'
import { smallKnowledge } from './small-knowledge.ts'

const read = createGrammar(smallKnowledge)
const wordsOf = (text: string) => {
  const { draft } = read(normalise(text), null)
  return wordsIn(draft, wholeSpan(draft), (word) => word === 'surely')
}

describe('the words that carry a sentence', () => {
  it.each([
    ['does nimbus patch our nbx?', 'does PROVIDER DEED OUR PRODUCT?'],
    ['surely they rotate Nimbus Boxes gladly', 'surely THEY DEED PRODUCT WORDly,'],
    ['is the hypervisor ours or theirs?', 'is the THING OURS or THEIRS?'],
    ['the customer, not the vendor', 'the CUSTOMER, not the PROVIDER,'],
  ])('%s', (text, words) =>
    expect(
      wordsOf(text)
        .map(({ is, ends }) => is + ends)
        .join(' '),
    ).toBe(words),
  )
})

describe('signs', () => {
  it('tell what a side does from what it does not', () => {
    expect(signsOf(wordsOf('we patch nbx'))).toContain('1+ DEED')
    expect(signsOf(wordsOf("we don't patch nbx"))).toContain('1- DEED')
  })

  it('tell which sides are named in what order', () =>
    expect(signsOf(wordsOf("nimbus does it, we don't, right?"))).toContain('sides 21n'))

  it('know a tag, which names no side', () => {
    const signs = signsOf(wordsOf("nimbus patches nbx, don't they?"))
    expect(signs).toContain('tag')
    expect(signs).toContain('sides 2')
  })
})

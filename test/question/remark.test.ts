import { expect, it } from 'vitest'
import { closingRemark } from '../../src/question/remark.ts'
import { phraseOf, tokenise } from '../../src/question/tokens.ts'

const remark = (text: string) => {
  const tokens = tokenise(text)
  const start = closingRemark(tokens)
  return start === null ? null : phraseOf(tokens.slice(start))
}

it.each([
  ["AWS patches it. Correct me if I'm wrong", 'correct me if i am wrong'],
  ['AWS patches it, sound logic?', 'sound logic'],
  ['they patch it. Is the tester right to do so?', 'is the tester right to do so'],
])('%s asks to be judged', (text, expected) => expect(remark(text)).toBe(expected))

it.each(['who patches it, us or AWS?', 'AWS patches it, is that ours', 'true?', 'patch it, then back it up'])(
  '%s does not',
  (text) => expect(remark(text)).toBeNull(),
)

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** `test/questions/*.yaml`: questions with known right answers, grouped by what they test. */

const owner = z.enum(['customer', 'provider', 'shared'])

/** One word or several, any of which will do. */
const oneOrMore = <Word extends z.ZodType<string>>(word: Word) =>
  z.union([z.array(word).min(1), word.transform((one) => [one])])

/** One answer that must be there. What is left out is not judged. */
const expected = z.strictObject({
  owner: oneOrMore(owner),
  at: oneOrMore(z.string())
    .optional()
    .describe('provider/service, provider/service:variant, a provider, or a model.'),
  about: oneOrMore(z.string()).optional().describe('layer, layer/duty, or /duty.'),
  confirm: z.boolean().optional(),
})

const golden = z.strictObject({
  q: z.string().min(1),
  turns: z.array(z.string()).default([]),
  /** Every acceptable outcome. */
  outcome: z.array(z.enum(['answered', 'clarify', 'declined'])).default(['answered']),
  intent: z.string().optional(),
  want: z.array(expected).default([]),
  todo: z.string().optional().describe('Why it is answered wrongly today: counted, never hidden.'),
})

const goldenFile = z.strictObject({ kind: z.string(), questions: z.array(golden).min(1) })

export type Expected = z.infer<typeof expected>
export type Golden = z.infer<typeof golden> & { readonly kind: string; readonly file: string }

/** All golden questions directly in `folder`. Throws where a file is malformed. */
export function readGolden(folder: string): Golden[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const { kind, questions } = goldenFile.parse(parse(readFileSync(join(folder, file), 'utf8')))
      return questions.map((question) => ({ ...question, kind, file }))
    })
}

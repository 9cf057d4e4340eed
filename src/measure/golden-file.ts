import { readdirSync, readFileSync } from 'node:fs'
import { join, parse as parsePath } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** `test/questions/<kind>/<set>.yaml`: questions with known right answers, a folder for what they test, a file for who asked. */

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

const goldenFile = z.strictObject({ questions: z.array(golden).min(1) })

export type Expected = z.infer<typeof expected>
/** `kind`: what it tests, the folder; `set`: who asked it, the file. */
export type Golden = z.infer<typeof golden> & { readonly kind: string; readonly set: string }

/** Below `test/questions`: the part that nobody looks at while they work. */
export const HELD_BACK = 'held-back'

/** All golden questions in the folders of `root`, without those held back there. Throws where a file is malformed. */
export function readGolden(root: string): Golden[] {
  const kinds = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== HELD_BACK,
  )
  return kinds.flatMap(({ name: kind }) =>
    readdirSync(join(root, kind))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .flatMap((file) => {
        const { questions } = goldenFile.parse(parse(readFileSync(join(root, kind, file), 'utf8')))
        return questions.map((question) => ({ ...question, kind, set: parsePath(file).name }))
      }),
  )
}

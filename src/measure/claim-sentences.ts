import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { QUESTION_WORDS } from '../question/function-words.ts'
import type { Golden } from './golden-file.ts'

/** `test/claims/<who>.yaml`: sentences, and what a plain yes to each would mean. */

const claimsFile = z.strictObject({
  sentences: z
    .array(z.strictObject({ q: z.string().min(1), says: z.enum(['ours', 'theirs', 'none']) }))
    .min(1),
})

/** A message, and whose work a plain yes to it would make it; `none` where it proposes nothing. */
export type Sentence = z.infer<typeof claimsFile>['sentences'][number]

/** All sentences of the files in `folder`. Throws where one is malformed. */
export function readSentences(folder: string): Sentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => claimsFile.parse(parse(readFileSync(join(folder, name), 'utf8'))).sentences)
}

/** What the golden questions tell about what is proposed, from the right owner and the right yes or no. */
export function sentencesOfGolden(golden: readonly Golden[]): Sentence[] {
  return golden.flatMap(({ q, want, turns, outcome }) => {
    const inThread = turns.length > 0
    if (want.length === 0) {
      // What is declined may be a claim by its form; an order or a greeting is none.
      const isOrder = !q.includes('?') && outcome.every((one) => one === 'declined')
      return asksOpenly(q) || isOrder ? { q, says: 'none' } : []
    }
    const [says = null, ...others] = new Set(
      want.map(({ owner, confirm }) => saysOf(owner, confirm, q, inThread)),
    )
    return says === null || others.length > 0 ? [] : { q, says }
  })
}

/** The same of the example questions of all services. */
export function sentencesOfExamples({ services }: KnowledgeBase): Sentence[] {
  return [...services.values()].flatMap(({ examples }) =>
    examples.flatMap((example) => {
      if (!('ask' in example)) return []
      const says = saysOf([example.owner], example.confirm, example.ask, false)
      return says === null ? [] : { q: example.ask, says }
    }),
  )
}

/** `null` where owner and answer leave open what was proposed. */
function saysOf(
  owner: readonly string[],
  confirm: boolean | undefined,
  q: string,
  inThread: boolean,
): Sentence['says'] | null {
  // Without a right answer only a question word tells that nothing is proposed.
  if (confirm === undefined) return inThread || asksOpenly(q) ? 'none' : null
  if (owner.every((one) => one === 'provider')) return confirm ? 'theirs' : 'ours'
  // A yes about a shared duty may be to either side.
  if (owner.includes('provider') || (confirm && !owner.includes('customer'))) return null
  return confirm ? 'ours' : 'theirs'
}

function asksOpenly(q: string): boolean {
  return q
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => QUESTION_WORDS.has(word))
}

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

/** A message, and what it teaches; `null` for what it leaves open. */
export interface Sentence {
  readonly q: string
  /** Whose work a plain yes to it would make it; `none` where it proposes nothing. */
  readonly says: 'ours' | 'theirs' | 'none' | null
  /** Whether it is about something else than who owns what. */
  readonly outside: boolean | null
}

/** All sentences of the files in `folder`. Throws where one is malformed. */
export function readSentences(folder: string): Sentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => claimsFile.parse(parse(readFileSync(join(folder, name), 'utf8'))).sentences)
    .map(({ q, says }) => ({ q, says, outside: says === 'none' ? null : false }))
}

/** What the golden questions teach, by their right outcomes, owners and yes or no. */
export function sentencesOfGolden(golden: readonly Golden[]): Sentence[] {
  return golden.map((question) => {
    const declined = question.outcome.every((outcome) => outcome === 'declined')
    return {
      q: question.q,
      says: saysOfGolden(question, declined),
      // What goes on in a thread may say anything.
      outside: question.turns.length > 0 ? null : declined,
    }
  })
}

function saysOfGolden({ q, want, turns }: Golden, declined: boolean): Sentence['says'] {
  // What is declined may be a claim by its form; an order or a greeting is none.
  if (want.length === 0) return asksOpenly(q) || (declined && !q.includes('?')) ? 'none' : null
  const [says = null, ...others] = new Set(
    want.map(({ owner, confirm }) => saysOf(owner, confirm, q, turns.length > 0)),
  )
  return others.length > 0 ? null : says
}

/** The same of the example questions of all services. */
export function sentencesOfExamples({ services }: KnowledgeBase): Sentence[] {
  return [...services.values()].flatMap(({ examples }) =>
    examples.flatMap((example) => {
      if (!('ask' in example)) return []
      const { ask, owner, confirm } = example
      return { q: ask, says: saysOf([owner], confirm, ask, false), outside: false }
    }),
  )
}

/** `null` where owner and answer leave open what was proposed. */
function saysOf(
  owner: readonly string[],
  confirm: boolean | undefined,
  q: string,
  inThread: boolean,
): Sentence['says'] {
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

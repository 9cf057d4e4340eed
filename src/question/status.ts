import type { Draft } from './draft.ts'
import { DETERMINERS } from './function-words.ts'
import { partyOf } from './party.ts'
import { closingRemark } from './remark.ts'

/** What was done, or how things stand: "has Tom finished …?", "did the backup run?", "is there a runbook?" */

const PAST = new Set('did has have had was were'.split(' '))
const GREETS = new Set('so and but hey hi ok okay morning guys team folks all quick question'.split(' '))
/** What makes a question of duty of one in the past: "was somebody supposed to patch it?" */
const DUTY = /^(who|whose|supposed|meant|responsible|default|job|expected|our|ours|us|theirs)$/

/** Whether the last sentence asks how something stands, and of neither side. */
export function asksStatus(draft: Draft): boolean {
  const words = draft.tokens.slice(0, closingRemark(draft.tokens) ?? draft.tokens.length)
  const last = words.at(-1)?.sentence
  const asked = words.filter(({ sentence }) => sentence === last)
  const first = asked.findIndex(({ norm }) => !GREETS.has(norm))
  const opener = asked[first]
  const rest = asked.slice(first + 1)
  if (!opener || rest.length === 0) return false
  if (rest.some(({ norm }) => DUTY.test(norm))) return false
  if (/^(is|are)$/.test(opener.norm) && rest[0]?.norm === 'there')
    return !rest.some(({ norm }) =>
      /^(anything|something|nothing|much|we|us|our|difference|differences|slas?|commitment|guarantee|responsibility|split|list|layers?|parts?|things|duties)$/.test(
        norm,
      ),
    )
  if (!PAST.has(opener.norm)) return false
  const subject = rest.slice(0, 3).filter(({ norm }) => !DETERMINERS.has(norm))
  return !subject
    .slice(0, 2)
    .some((word) => /^(it|that|this)$/.test(word.norm) || partyOf(draft, word, rest) !== null)
}

import type { Draft } from './draft.ts'
import { phraseOf } from './tokens.ts'

/** Whether two names of a question are set against each other. Both are given as token indexes. */

const CONTRASTS = new Set(
  'vs versus compared against than instead rather next alongside beside opposed'.split(' '),
)

/** Words that may stand before the second of two names: "RDS Custom and *normal* RDS". */
const USUAL = new Set('the our a an plain normal regular ordinary classic'.split(' '))

/** "Exchange Server compared to Exchange Online": both are meant, the flavour and the plain service. */
export function contrasted(one: number, other: number, { tokens }: Draft): boolean {
  const between = wordsBetween(one, other, tokens)
  return between.some(({ norm }) => CONTRASTS.has(norm)) || joined(between)
}

/** "moving from RDS *to* RDS Custom" */
export function isMove(one: number, other: number, { tokens }: Draft): boolean {
  const last = wordsBetween(one, other, tokens).findLast(({ norm }) => !USUAL.has(norm))
  return /^(to|into|onto)$/.test(last?.norm ?? '')
}

/** What stands after the first word of the one name and before the other. */
function wordsBetween(one: number, other: number, tokens: Draft['tokens']): Draft['tokens'] {
  return tokens.slice(Math.min(one, other) + 1, Math.max(one, other))
}

/** "AKS Automatic *and* AKS Standard", "between RDS *and* RDS Custom", "NAT gateway *or* NAT instance" */
function joined(between: Draft['tokens']): boolean {
  const last = between.findLast(({ norm }) => !USUAL.has(norm))
  return /^(and|or)$/.test(last?.norm ?? '')
}

/** Words that set two things side by side, whatever the second is called. */
const SIDE_BY_SIDE =
  /\b(vs|versus|as against|compared|comparison|next to a|differ|differs|difference|(in|on) (either|each)( case)?|in both( cases)?|per option|changes? hands|side by side|(as|from) (a |an )?\w+( \w+)? (or|against) (\w+ )?(as|from)|rather than)\b/

/** Whether the question sets two things side by side. */
export function setsSideBySide({ tokens }: Draft): boolean {
  return SIDE_BY_SIDE.test(phraseOf(tokens))
}

/** "Redis on a VM *or* Azure Cache for Redis" */
export function isSetAgainst(one: number, other: number, { tokens }: Draft): boolean {
  return wordsBetween(one, other, tokens).some(({ norm }) => CONTRASTS.has(norm) || norm === 'or')
}

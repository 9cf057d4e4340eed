import type { Weights } from '../../knowledge/knowledge-base.ts'
import type { Span } from '../clauses.ts'
import type { Draft } from '../draft.ts'
import { AUXILIARIES } from '../function-words.ts'
import type { Claim } from '../query.ts'
import { weighed } from '../weighing/weigh.ts'
import { roleOf, type Word } from '../weighing/words.ts'
import { claimOf, type Proposal, sideNamedIn } from './claim.ts'

/** Words that join a part to the one before. */
const JOINING = new Set('and but while or plus so whereas'.split(' '))

/**
 * "AWS patches the hypervisor and we patch the OS, right?": what each part proposes by itself.
 * A part that names no side goes on with the one before, or else with what the whole question proposes.
 */
export function claimsOfParts(
  draft: Draft,
  { claim }: Proposal,
  parts: readonly Span[],
  weights: Weights,
): Claim[] {
  if (claim.party === 'both') return parts.map(() => claim)
  const claims: Claim[] = []
  for (const part of parts) {
    const { words, proposes, ours } = weighed(draft, part, weights)
    const before = claims.at(-1)
    if (sideNamedIn(words) !== null && proposes > 0) claims.push(claimOf(ours > 0, words, claim.how))
    else claims.push(before ? goesOn(before, words) : claim)
  }
  return claims
}

/** "but *not* the OS", "but *does* patch RDS": the same side, with its own yes or no. */
function goesOn(before: Claim, words: readonly Word[]): Claim {
  const first = words.find(({ is }) => !JOINING.has(is))
  if (!first || !(roleOf(first) === 'n' || AUXILIARIES.has(first.is))) return before
  return { ...before, does: words.every((word) => roleOf(word) !== 'n') }
}

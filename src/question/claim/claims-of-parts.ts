import { isWithin, type Span } from '../clauses.ts'
import type { Draft } from '../draft.ts'
import { AUXILIARIES } from '../function-words.ts'
import type { Claim } from '../query.ts'
import type { Token } from '../tokens.ts'
import { assertionIn } from './assertion.ts'
import { firstParty } from './party.ts'
import type { Proposal } from './proposal.ts'
import { isInverted, statesIt } from './shape.ts'
import { withoutContrast, withoutRhetoricalNot } from './without.ts'

/** Words that join a part to the one before. */
const JOINING = new Set('and but while or plus so whereas'.split(' '))

/**
 * "AWS patches the hypervisor and we patch the OS, right?": what each part proposes by itself.
 * A part that names no side goes on with the one before, or else with what the whole question proposes.
 */
export function claimsOfParts(draft: Draft, proposal: Proposal, parts: readonly Span[]): Claim[] {
  const claims: Claim[] = []
  for (const span of parts) {
    const proposed = proposal.words.filter((word) => isWithin(span, draft.tokens.indexOf(word)))
    // "keeping it up = them? getting the records right = us?": an earlier question proposes by itself.
    const own = draft.tokens.slice(span.start, span.end)
    const asksItself = own.at(-1)?.asked === true || isInverted(draft, own)
    const words = proposed.length === 0 && asksItself ? own : proposed
    claims.push(claimOfPart(draft, words, claims.at(-1), proposal))
  }
  return claims
}

function claimOfPart(
  draft: Draft,
  words: readonly Token[],
  before: Claim | undefined,
  { claim: whole, inverted, denied }: Proposal,
): Claim {
  if (whole.party === 'both') return whole
  const said = withoutContrast(inverted ? withoutRhetoricalNot(words) : words)
  const { how } = whole
  const { claim, negated } = assertionIn(draft, said, said, { denied, how })
  if (claim) return claim
  const does = !negated
  const party = statesIt(draft, said) ? firstParty(draft, said) : null
  if (party !== null) return { party, does, how }
  if (before === undefined) return whole
  // "but *not* the OS", "but *does* patch RDS": the same side, with its own yes or no.
  const first = said.find(({ norm }) => !JOINING.has(norm))?.norm ?? ''
  const isOwn = first === 'not' || AUXILIARIES.has(first)
  return isOwn ? { ...before, does } : before
}

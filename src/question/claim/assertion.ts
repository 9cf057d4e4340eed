import type { Draft } from '../draft.ts'
import type { Claim } from '../query.ts'
import { phraseOf, type Token } from '../tokens.ts'
import { isNegated } from './negation.ts'
import { NOTHING_TO_DO } from './nothing-to-do.ts'
import { saidOutright } from './outright.ts'
import { ownershipIn } from './ownership.ts'
import { isMaker } from './party.ts'

export interface Assertion {
  /** What is said in so many words; `null` where the side has yet to be found. */
  readonly claim: Claim | null
  /** Whether it is said that somebody does *not* do it. */
  readonly negated: boolean
}

/** What `words` assert, and first the clause of them that decides; `denied`: "I *doubt* that …". */
export function assertionIn(
  draft: Draft,
  words: readonly Token[],
  decisive: readonly Token[],
  { denied, how }: { readonly denied: boolean; readonly how: Claim['how'] },
): Assertion {
  if (isNobodyOfTheirs(draft, words))
    return { claim: { party: 'provider', does: denied, how }, negated: !denied }
  const decided = ownershipIn(draft, decisive)
  // "we shouldn't wait for them, *it's for us to clean up*": the part that decides says it all.
  if (decided && decisive.length < words.length && !NOTHING_TO_DO.test(phraseOf(decisive))) {
    const negated = decided.negated !== denied
    return { claim: { party: decided.party, does: !negated, how }, negated }
  }
  const owned = decided ?? ownershipIn(draft, words)
  const negated = (owned?.negated ?? isNegated(decisive)) !== denied
  const outright = saidOutright(phraseOf(words), { negated, denied, how })
  return { claim: outright ?? (owned && { party: owned.party, does: !negated, how }), negated }
}

/** "*nobody at Microsoft* patches it" */
function isNobodyOfTheirs(draft: Draft, words: readonly Token[]): boolean {
  return words.some(({ norm }, at) => {
    const maker = words[at + (norm === 'no' ? 3 : 2)]
    const isNobody = norm === 'nobody' || norm === 'noone' || (norm === 'no' && words[at + 1]?.norm === 'one')
    const from = words[at + (norm === 'no' ? 2 : 1)]?.norm ?? ''
    return isNobody && /^(at|from)$/.test(from) && maker !== undefined && isMaker(draft, maker)
  })
}

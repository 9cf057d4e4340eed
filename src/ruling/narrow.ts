import { type Act, isEvident, type KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Ruling } from './ruling.ts'

/**
 * Of a duty both sides share, the act that the question names: "who *deletes* the snapshots?" is the customer's,
 * where the customer's part of the rule names it and the provider's part names no act of the question; or the other way round.
 * So is what is always the customer's in a duty of the provider, where the rule says so: "a copy in *another Region*".
 */
export function narrowed(ruling: Ruling, acts: readonly string[], knowledge: KnowledgeBase): Ruling {
  const act = actOf(
    ruling,
    acts.flatMap((id) => knowledge.acts.get(id) ?? []),
  )
  return act ? { ...ruling, act, owner: act.side } : ruling
}

function actOf({ rule, aspect }: Ruling, named: readonly Act[]): Act | undefined {
  if (rule.owner === 'customer') return undefined
  // "We imported the cert. Who patches Postgres?": a word about certificates says nothing of a database.
  const evident = named.filter(({ evidentOf }) =>
    evidentOf.some((one) => one === aspect.layer || one === aspect.duty),
  )
  const isOneSides = evident.every(({ side }) => side === evident[0]?.side)
  if (evident.length > 0) return isOneSides && rule.owner === 'shared' ? evident[0] : undefined
  const acts = named.filter((act) => !isEvident(act))
  const own = { customer: wordsIn(rule.customer), provider: wordsIn(rule.provider) }
  const other = { customer: withoutYou(own.provider), provider: own.customer }
  return acts.find(({ side, said, givenIn }) => {
    const isNamed = said.test(own[side])
    const isGiven = givenIn.includes(aspect.duty ?? '')
    const isSides = rule.owner === 'shared' ? isNamed || isGiven : isNamed && isGiven
    return isSides && side !== rule.owner && !acts.some(({ done }) => done.test(other[side]))
  })
}

/** "Lists findings; *does not patch images*" names nothing that this side does. */
const DENIED = /\b(?:does not|do not|never|nobody|refuses to) [^.;,:]*/g

function wordsIn(part: string | null): string {
  return (part ?? '')
    .toLowerCase()
    .replaceAll(DENIED, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
}

/** "Keeps it as long as *you set*", "on *your schedule*", "within *the retention you set*" name what the customer does. */
function withoutYou(words: string): string {
  return words.replaceAll(/\b(?:the \w+ )?you(?: \w+){1,2}|\byour \w+/g, '')
}

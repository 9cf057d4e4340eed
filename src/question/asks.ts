import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { actsIn } from './acts.ts'
import type { Heard } from './assemble.ts'
import type { Proposal } from './claim/claim.ts'
import { claimsOfParts } from './claim/claims-of-parts.ts'
import { wholeSpan } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Ask, Subject } from './query.ts'
import { phraseOf } from './tokens.ts'

/** Gives each subject what the question proposes of it, and the acts named beside it. */
export function asksOf(
  subjects: readonly (Subject & Partial<Heard>)[],
  draft: Draft,
  proposal: Proposal | null,
  knowledge: KnowledgeBase,
): Ask[] {
  const whole = wholeSpan(draft)
  const parts = [...new Set(subjects.map(({ span }) => span ?? whole))]
  const claims = proposal && parts.length > 1 ? claimsOfParts(draft, proposal, parts, knowledge.weights) : []
  const acts = actsIn(draft, knowledge)
  const aspects = new Set(subjects.map(({ aspect }) => JSON.stringify(aspect)))
  const isNothing = proposal !== null && /\bnothing\b|\bno need\b/.test(phraseOf(proposal.words))
  return subjects.map((subject): Ask => {
    const { topic, aspect, span = null } = subject
    const part = span ?? whole
    // Of several things asked in one breath nobody knows which one an act belongs to.
    const isAlone = aspects.size === 1 || subjects.every((other) => other === subject || other.span !== part)
    const claim = claims[parts.indexOf(part)] ?? proposal?.claim ?? null
    // "there is nothing we have to enable": the act is named to say that nobody does it.
    const isDenied = claim !== null && (!claim.does || isNothing)
    const isGiven = (id: string) => knowledge.acts.get(id)?.givenIn.includes(aspect?.duty ?? '') === true
    // What is always one side's in a duty belongs to that duty, whatever stands beside it.
    const within = acts.within(aspects.size === 1 ? whole : part).filter((id) => isAlone || isGiven(id))
    // "we needn't read the logs": what is always one side's is so whether or not it is denied.
    const named = within.filter((id) => !isDenied || isGiven(id))
    // "AWS managed vs customer managed keys": a flavour says by itself whose it is.
    const evident = topic.variant === null ? acts.evident : []
    return { topic, aspect, claim, acts: [...evident, ...named] }
  })
}

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { actsIn } from './acts.ts'
import type { Heard } from './assemble.ts'
import type { Proposal } from './claim/claim.ts'
import { claimsOfParts } from './claim/claims-of-parts.ts'
import type { Span } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Ask, Subject } from './query.ts'

/** Gives each subject what the question proposes of it, and the acts named beside it. */
export function asksOf(
  subjects: readonly (Subject | Heard)[],
  draft: Draft,
  proposal: Proposal | null,
  knowledge: KnowledgeBase,
): Ask[] {
  const whole: Span = { start: 0, end: draft.tokens.length }
  const parts = [...new Set(subjects.map((subject) => spanOf(subject) ?? whole))]
  const claims = proposal && parts.length > 1 ? claimsOfParts(draft, proposal, parts) : []
  const acts = actsIn(draft, knowledge)
  const aspects = new Set(subjects.map(({ aspect }) => JSON.stringify(aspect)))
  return subjects.map((subject): Ask => {
    const span = spanOf(subject) ?? whole
    const { topic, aspect } = subject
    // Of several things asked in one breath nobody knows which one an act belongs to.
    const isAlone =
      aspects.size === 1 || subjects.every((other) => other === subject || spanOf(other) !== span)
    return {
      topic,
      aspect,
      claim: claims[parts.indexOf(span)] ?? proposal?.claim ?? null,
      acts: [...acts.evident, ...(isAlone ? acts.within(aspects.size === 1 ? whole : span) : [])],
    }
  })
}

function spanOf(subject: Subject | Heard): Span | null {
  return 'span' in subject ? subject.span : null
}

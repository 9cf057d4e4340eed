import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { proposalIn } from '../question/claim/claim.ts'
import { wholeSpan } from '../question/clauses.ts'
import { createGrammar } from '../question/grammar.ts'
import { normalise } from '../question/normalise.ts'
import { weighed } from '../question/weighing/weigh.ts'
import type { Sentence } from './sentences.ts'

const OUTCOMES = ['right', 'the wrong way round', 'not heard', 'imagined'] as const
type Outcome = (typeof OUTCOMES)[number]

/** How many sentences are read rightly, and what became of the others. */
export function sentenceTable(sentences: readonly Sentence[], knowledge: KnowledgeBase): string {
  const read = createGrammar(knowledge)
  const outcomes = sentences.map(({ q, says }): Outcome => {
    const { draft } = read(normalise(q), null)
    const claim = proposalIn(weighed(draft, wholeSpan(draft), knowledge.weights))?.claim
    if (!claim) return says === 'none' ? 'right' : 'not heard'
    if (says === 'none') return 'imagined'
    // That it is shared says that a part of it is ours.
    const ours = claim.party === 'both' || (claim.party === 'customer') === claim.does
    return ours === (says === 'ours') ? 'right' : 'the wrong way round'
  })
  const counts = OUTCOMES.map((outcome) => outcomes.filter((one) => one === outcome).length)
  return [
    `what a yes would mean, of ${sentences.length} sentences`,
    ...OUTCOMES.map((outcome, at) => `${outcome.padEnd(21)}${counts[at]}`),
  ].join('\n')
}

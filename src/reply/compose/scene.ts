import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Query } from '../../question/query.ts'
import type { Reply } from '../reply.ts'

/** What every composer gets. */
export interface Scene {
  readonly question: string
  readonly query: Query
  readonly knowledge: KnowledgeBase
}

/** A reply with nothing in it yet but the question and what was repaired and assumed. */
export function blankReply({ question, query, knowledge }: Scene): Reply {
  return {
    question,
    outcome: 'answered',
    intent: query.intent,
    corrected: (query.english ? query.corrected : []).map(({ from, to }) => `Read ${from} as ${to}.`),
    assumed: query.assumed,
    answers: [],
    body: [],
    sources: [],
    matrix: null,
    choices: [],
    suggestions: [],
    knowledge: knowledge.version,
  }
}

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Query } from '../question/query.ts'
import { createUnderstand } from '../question/understand.ts'
import { compose } from './compose/compose.ts'
import type { Reply } from './reply.ts'

/** What an answer leaves behind for the next turn of its thread: ids, no text. */
export interface Answered {
  readonly reply: Reply
  readonly query: Query
}

/** Asks one question; `previous` is the query of the turn before, where there is one. Pure, and never throws. */
export type Ask = (text: string, previous?: Query | null) => Answered

/** Builds the vocabulary once and returns the one hallway every door leads into. */
export function createAsk(knowledge: KnowledgeBase): Ask {
  const understand = createUnderstand(knowledge)
  return (text, previous = null) => {
    const query = understand(text, previous)
    const reply = compose({ question: text, query, knowledge })
    // "cool, thx" in a thread does not make it forget what it is about.
    return { reply, query: query.asks.length === 0 && previous ? previous : query }
  }
}

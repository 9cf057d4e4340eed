import { z } from 'zod'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Query } from '../question/query.ts'
import { queryOf, Turn, turnOf } from './conversation/turn.ts'

/** Slack takes 2,000 characters. */
const AT_MOST = 1900

const Value = z.strictObject({ q: z.string().min(1).max(AT_MOST), p: Turn.optional() })

export interface Asked {
  readonly question: string
  readonly previous: Query | null
}

/**
 * The question of an answer, to be asked once more when its button is pressed, with what its thread was about before.
 * Null where that does not fit: half a question would have another answer.
 */
export function writeButtonValue({ question, previous }: Asked): string | null {
  const turn = previous && turnOf(previous)
  const value = JSON.stringify(turn ? { q: question, p: turn } : { q: question })
  return value.length <= AT_MOST ? value : null
}

/** Reads a value as if a stranger had written it. Null where it is none of ours, or of other knowledge. */
export function readButtonValue(value: string | undefined, knowledge: KnowledgeBase): Asked | null {
  const read = Value.safeParse(parsed(value))
  if (!read.success) return null
  const { q: question, p: turn } = read.data
  if (!turn) return { question, previous: null }
  const previous = queryOf(turn, knowledge)
  return previous && { question, previous }
}

function parsed(value: string | undefined): unknown {
  try {
    return JSON.parse(value ?? '')
  } catch {
    return null
  }
}

import type { Query } from '../../src/question/query.ts'
import { createUnderstand } from '../../src/question/understand.ts'
import { smallKnowledge } from './small-knowledge.ts'

const understand = createUnderstand(smallKnowledge)

/** Reads the turns of a thread; returns the query of the last one. */
export function readThread(...turns: string[]): Query {
  const query = turns.reduce<Query | null>((previous, turn) => understand(turn, previous), null)
  if (!query) throw new Error('a thread has at least one turn')
  return query
}

/** The asks of a question, each as "service:variant layer/duty", with what is silent left out. */
export function asksOf(...turns: string[]): string[] {
  return readThread(...turns).asks.map(({ topic, aspect }) => {
    const where = topic.service ?? [topic.provider, topic.model].filter(Boolean).join(' ')
    const what = aspect ? [aspect.layer, aspect.duty].filter(Boolean).join('/') : ''
    return `${where}${topic.variant ? `:${topic.variant}` : ''} ${what}`.trim()
  })
}

/** What a plain yes to the last turn would mean; `null` where it proposes nothing. */
export function proposed(...turns: string[]): 'ours' | 'theirs' | 'shared' | null {
  const claim = readThread(...turns).asks[0]?.claim ?? null
  if (claim === null) return null
  if (claim.party === 'both') return 'shared'
  return (claim.party === 'customer') === claim.does ? 'ours' : 'theirs'
}

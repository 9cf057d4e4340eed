import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Query } from '../../question/query.ts'
import { ExpiringMap } from './expiring-map.ts'
import { queryOf, type Turn, turnOf } from './turn.ts'

/** Where a conversation takes place. `thread` is null for what is said to the bot outside of any thread. */
export interface Place {
  readonly team: string
  readonly channel: string
  readonly thread: string | null
}

/** What each thread is about, for an hour, and no longer than this process runs. */
export class ThreadMemory {
  readonly #knowledge: () => KnowledgeBase
  readonly #turns: ExpiringMap<Turn>

  constructor(knowledge: () => KnowledgeBase, now: () => number) {
    this.#knowledge = knowledge
    this.#turns = new ExpiringMap({ atMost: 5000, keepForMs: 60 * 60_000, now })
  }

  recall(place: Place): Query | null {
    const turn = this.#turns.get(keyOf(place))
    return turn ? queryOf(turn, this.#knowledge()) : null
  }

  remember(place: Place, query: Query): void {
    const turn = turnOf(query)
    if (turn) this.#turns.set(keyOf(place), turn)
  }
}

function keyOf({ team, channel, thread }: Place): string {
  return JSON.stringify([team, channel, thread])
}

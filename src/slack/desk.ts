import type { Logger } from '@slack/bolt'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Ask } from '../reply/ask.ts'
import type { ThreadMemory } from './conversation/thread-memory.ts'
import type { Throttle } from './conversation/throttle.ts'

/** What every listener has within reach. */
export interface Desk {
  readonly ask: Ask
  /** A function, since the knowledge may be loaded again while the bot runs. */
  readonly knowledge: () => KnowledgeBase
  readonly threads: ThreadMemory
  readonly throttle: Throttle
  readonly log: Pick<Logger, 'warn' | 'error'>
}

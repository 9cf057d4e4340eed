import type { Act, Aspect, Owner, Rule } from '../knowledge/knowledge-base.ts'
import type { Claim, Topic } from '../question/query.ts'

/** What decides one aspect of one topic, and why nothing more specific did. */
export interface Ruling {
  readonly topic: Topic
  readonly aspect: Aspect
  readonly rule: Rule
  /** The rule's owner, or of an act within a shared duty the side that does it. */
  readonly owner: Owner
  readonly act: Act | null
  /** What a yes/no question proposes of it. */
  readonly claim: Claim | null
  readonly level: Level['kind']
  /** Every place that was asked, in order, the deciding one last. */
  readonly trail: readonly string[]
  /** The same aspect one storey down, where the service runs on another provider's cloud. */
  readonly beneath: Ruling | null
}

/** One rung of the ladder from the most specific rules to the most general. */
export interface Level {
  readonly kind: 'variant' | 'service' | 'provider-model' | 'provider' | 'model'
  /** The part of a rule's address before the `#`. */
  readonly address: string
  readonly rules: ReadonlyMap<string, Rule>
}

import type { Claim } from '../query.ts'
import type { Token } from '../tokens.ts'

/** What a yes/no question proposes, and the words that do so. */
export interface Proposal {
  readonly claim: Claim
  readonly words: readonly Token[]
  /** "*does* AWS …?", and not "AWS does …, right?" */
  readonly inverted: boolean
  /** "I *doubt* that …" */
  readonly denied: boolean
}

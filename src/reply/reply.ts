import type { Owner, Sla, Source } from '../knowledge/knowledge-base.ts'
import type { Intent } from '../question/query.ts'

/** Words, the same on every surface. Nothing here is escaped: each renderer escapes for its own surface. */
export type Span = string | { readonly strong: string } | { readonly code: string } | Link
export interface Link {
  readonly title: string
  readonly url: string
}
export type Line = readonly Span[]

export type Outcome = 'answered' | 'clarify' | 'declined'

/** One ownership answer. */
export interface Answer {
  readonly owner: Owner
  /** The right yes or no to what the question proposes; `null` where it proposes nothing. */
  readonly confirm: boolean | null
  readonly provider: string | null
  readonly service: string | null
  readonly serviceName: string | null
  readonly variant: string | null
  /** A column of the matrix; `null` for what holds in every cloud. */
  readonly model: string | null
  readonly layer: string
  readonly duty: string | null
  /** The address of the deciding rule. */
  readonly rule: string
  readonly basis: 'read' | 'excerpt' | 'general'
  /** The verdict, with the owner in its first three words. */
  readonly verdict: Line
  /** One line for a list or a comparison: "Guest OS: you". */
  readonly short: Line
  /** Each side's part, in plain words: the party's name and what it does. */
  readonly parts: readonly {
    readonly party: string
    readonly does: string
    readonly side: 'customer' | 'provider'
  }[]
  /** "Snowflake says nothing on this; in SaaS it is usually so", or where the rule does not hold. */
  readonly caveats: readonly string[]
  readonly citations: readonly Source[]
  /** `url` is null where nothing public exists ("your Okta contract"). */
  readonly sla: { readonly title: string; readonly url: string | null }
  /** Every step of the decision, ending with the file and line of the rule. */
  readonly trail: readonly string[]
}

export interface Reply {
  readonly question: string
  readonly outcome: Outcome
  readonly intent: Intent
  /** Above the verdict: what was repaired or assumed. */
  readonly corrected: readonly string[]
  readonly assumed: readonly string[]
  readonly answers: readonly Answer[]
  /** Paragraphs of replies that are not ownership answers (help, define, sla, declined), and the head of lists. */
  readonly body: readonly Line[]
  /** Documents behind `body`. */
  readonly sources: readonly Source[]
  readonly matrix: Matrix | null
  /** Questions that can be answered, each a button. `label` is short, `question` is what it asks. */
  readonly choices: readonly { readonly label: string; readonly question: string }[]
  readonly suggestions: readonly string[]
  /** The version of the knowledge that answered. */
  readonly knowledge: string
}

export interface Matrix {
  readonly title: string
  readonly columns: readonly { readonly model: string; readonly name: string }[]
  readonly rows: readonly {
    readonly layer: string
    readonly name: string
    readonly cells: readonly { readonly owner: Owner; readonly rule: string }[]
  }[]
}

export type { Owner, Sla, Source }

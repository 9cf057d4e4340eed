import { JOBS } from '../party.ts'

/** Words of questions that ask for a list; the two sides as the annotated text writes them. */

/** What people call the pieces of the work, of which they want a list. */
export const PIECES =
  'parts?|bits?|pieces?|layers?|controls?|tasks?|dut(?:y|ies)|chores?|obligations?|responsibilit(?:y|ies)|homework|columns?|items?|jobs?|things?|rows?|leftovers?|todos?|to dos?|set|stuff|areas?|list|bullets?|everything|all|whatever|checklist|work|half|share|side'

/** Words for the division of the work as a whole. */
export const DIVIDED =
  'split|break ?down|division|divid\\w+|divv\\w+|carv\\w+|slice|side by side|who (?:does|owns|covers|makes|handles|gets) (?:what|which)|dividing line|demarcation|raci|by party|both sides|two lists'

/** The division of the work is asked for, or one half of it. */
export const SPLIT = new RegExp(
  `\\b(?:${DIVIDED}|run ?down|half|responsibilities|sides? (?:is|are) which)\\b`,
)

/** "our homework", "Google's share" */
export const OWN_NOUN = new RegExp(`\\b(?<side>OUR|THEIR) (?:\\w+ ){0,2}?(?:${PIECES}|${JOBS})\\b`)
/** "customer tasks", "provider side", "Google's end of it" */
export const BARE_NOUN = new RegExp(
  `\\b(?<side>customers?|clients?|tenants?|subscribers?|US|providers?|vendors?|operators?|suppliers?|landlords?|THEM)(?: (?:owned|side|specific))? (?:${PIECES}|end(?= of| on|$))\\b`,
)

/** A list is asked for. */
export const WHICH =
  /\b(?:what|whats|which|whatever|everything|all|name|list|enumerate|overview|give|fill|how|describe|(?:full|whole|complete) set)\b/
/** What one side does with its part. */
export const CARE =
  /\b(?:deals?|falls|secures?|stops|do|does|done|runs?|running|handles?|manages?|covers?|look(?:s|ing)? after|takes?|cares?|sorts?|babysits?|keeps?|leaves?|spares?|expects?|mine|ours|left|worry|bother|liable|answerable|accountable|responsible|hook|court|owns?)\b/
/** A piece of the work, whoever has it. */
export const PIECE = new RegExp(`\\b(?:${PIECES}|${JOBS})\\b`)

/** A side is named. */
export const SIDES = /\b(?:US|THEM|OUR|THEIR)\b/

import type { Claim } from '../query.ts'

/** How far a proposal goes: that one side does all of it, or does it without being asked. */

const UNASKED =
  /\b(no action|hands off|even (if|though|when) (we|i|you) (did not|do not|have not|never|no longer)|no (policy|setup|set up|config(uration)?)|(without|w\/o) (any|us|me|our|a|having|anything|doing|touching|asking|configuring|enabling|turning))\b/

const WHOLLY = /\b(all of it|fully|completely|entirely|everything|100 ?%|wholly|exclusively|alone|solely)\b/

/** "we need not enable anything": that the provider does it unasked. */
export const NOTHING_TO_TURN_ON =
  /\b(enabl\w+|activat\w+|opt(ing)? in|buy(ing)?|pay(ing)?|tick(ed|ing)?|subscrib\w+)\b|\b(turn|switch|set)(ed|ing)? (it |them |that |this |anything )?(on|up)\b/

/** What the words of a proposal add to "AWS does it". */
export function howFar(phrase: string): Claim['how'] {
  if (WHOLLY.test(phrase)) return 'wholly'
  return UNASKED.test(phrase) ? 'unasked' : null
}

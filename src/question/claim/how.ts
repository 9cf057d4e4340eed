import type { Claim } from '../query.ts'

/** How far a proposal goes: that one side does all of it, or does it without being asked. */

const UNASKED =
  /\b(no action|hands off|regardless|all the same|even (if|though|when) (((we|i|you) (did not|do not|have not|never|no longer))|none of us|nobody|no one)|no (policy|setup|set up|config(uration)?)|(without|w\/o) (any|anyone|anybody|us|me|our|the customers?|customers?|a|having|anything|doing|touching|asking|configuring|enabling|turning))\b/

/** "renews by itself, so we needn't touch it" */
const BY_ITSELF =
  /\b(by (itself|themselves)|(on|of) (its|their) own|automatically|by default|out of the box|(straight|right) away|from day one|whether (we|you|i) (want|like|ask|asked|need)( it| them| that)? or not|whether or not (we|i|you|anyone|anybody)|from the (start|beginning)|(\w+ing|(renew|update|patch|rotate|upgrade|heal|repair|scale|protect)(e?s)?) (itself|themselves)|(is|are) (\w+ and )?automatic)\b/

/** "nobody can switch it off": that it is on for everybody, whoever asked. */
const ALWAYS_ON =
  /\b(not|nobody can|no one can|noone can|impossible to|no way to) (\w+ ){0,3}((turn|switch|opt)(ed|ing)?|disabl(e|ed|ing)) (\w+ ){0,3}(off|out|disabled)\b|\b(not|nobody can|no one can|impossible to|no way to) (be )?disable(d)?\b|\b(is|are) always on\b|\b(is|are|comes?) (\w+ )?(switched |turned )?on (in|for|on) (every|all|each|any)\b/

const WHOLLY =
  /\b((?:does|do|done|handles?|covers?|takes?|manages?|looks? after) all of it|fully(?! on\b)|completely|entirely|everything|100 ?%|wholly|exclusively|(?<!leave (?:it|them|that|this) )alone|solely|enough|sufficient|suffices|(?<!even (?:if|though|when) \w+ )never|nothing(?! (?:we|i|you) (?:have to |need to |must )?(?!do\b|worry\b|care\b)\w+\b))\b|\bno (\w+ ){1,3}(needed|required|necessary)\b/

/** "nothing to enable": that the provider does it unasked. */
const NOTHING_TO_TURN_ON =
  /\b(no|not|nothing|never|nobody|without|need not|neednt)\b.*\b(enabl\w+|activat\w+|opt(ing)? in|buy(ing)?|pay(ing)?|tick(ed|ing)?|subscrib\w+|(turn|switch|set)(ed|ing)? (it |them |that |this |anything )?(on|up))\b/

/** What the words of a proposal add to "AWS does it". */
export function howFar(phrase: string): Claim['how'] {
  if (BY_ITSELF.test(phrase) || NOTHING_TO_TURN_ON.test(phrase) || ALWAYS_ON.test(phrase)) return 'unasked'
  if (WHOLLY.test(phrase)) return 'wholly'
  return UNASKED.test(phrase) ? 'unasked' : null
}

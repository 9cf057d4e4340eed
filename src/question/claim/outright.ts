import type { Claim } from '../query.ts'
import { ALWAYS_ON, isUnasked } from './how.ts'
import { NOTHING_TO_DO } from './nothing-to-do.ts'

/** "it is off until one of us switches it on" */
const OFF_UNTIL =
  /\b(off|disabled|not on|inactive)( by default)? (?:until|till|unless) (one of us|we|you|i|someone|somebody)\b|\b(nothing|not|never) (\w+ ){0,4}(?:until|till|unless) (one of us|we|you|i|someone|somebody)\b|\bonly (\w+ ){1,8}(unless|until) (one of us|we|you|i)\b/

/** "AWS leaves it to us", "AWS expects us to do it": whoever says so, the customer does it. */
const LEFT_TO_US =
  /\bleaves? (\w+ ){1,8}to (us|the customer|customers)\b|\bleaves? (us|the customer|customers) (alone )?with\b|\b(expects?|requires?|wants?|asks?|obliges?) (us|customers|the customer) to\b/

/** "can we leave it to AWS", "we can't rely on them": the customer acts, but what is proposed is that the provider does it. */
const RELIES =
  /\b(leave|leaving|hand|handing) (\w+ ){1,8}to\b|\b(rely|relying|count|counting|depend|depending|bank) on\b|\bexpect (?!us\b|customers\b|the customer\b)(\w+ ){1,3}to\b/

/** "we pay AWS to patch it" */
const PAYS_THEM = /\b(we|i|you) (pay|paid|hired|trust) (\w+ ){1,3}to\b/

/** "AWS keeps its hands off it", "Amazon has nothing to do with that", "they leave it alone" */
const STAYS_OUT =
  /\bkeeps? (its|their) hands off\b|\bhas nothing to do with\b|(?<!\b(we|i|you|us) )\bleaves? (\w+ ){1,8}alone\b/

/** "we get backups for free", "that comes with the licence" */
const INCLUDED =
  /\b(we|you|i|customers?|one) (also |all )?(get|gets|have|receive) (\w+ ){1,9}(for free|free of charge|for nothing|gratis|included|thrown in)\b|\b(is|are|comes?|came) (\w+ )?(included|part of|thrown in|bundled|covered) (in|by|with|of)? ?(the|our|your|its) (\w+ )?(service|deal|licence|license|package|price|subscription|plan|bill|fee|contract|offering)\b|\b(comes?|came) with (every|each|all|any) \w+|\b(comes?|came) with (the|our|your|its) (service|deal|licence|license|package|price|subscription|plan|fee|contract|offering|product)\b/

/** "does that take patching off us?" */
const OFF_US = /\btakes? (\w+ ){1,6}off (us|our)\b/

/** "do we get backups by default?" */
const WE_GET =
  /^(so |and )?(do|will|would|did|does) (we|i|you|one|everybody|everyone) (also |really )?(get|receive)\b/
/** "are the logs off by default?": that the provider does not do it by itself. */
const OFF_BY_ITSELF = /\b(off|disabled|not (on|enabled|active)|unencrypted|inactive) by default\b/

/** "that is looked after for us" */
const DONE_FOR_US =
  /\b(looked after|handled|taken care of|done|managed|sorted|covered) for (us|me|you)\b|\binherited from\b/

/** Whether it is said to be done for the customer. */
export function isDoneForUs(phrase: string): boolean {
  return DONE_FOR_US.test(phrase)
}

/** What is proposed where the words themselves say whose it is, whichever side they name first; else `null`. */
export function saidOutright(
  phrase: string,
  {
    negated,
    denied,
    how,
  }: { readonly negated: boolean; readonly denied: boolean; readonly how: Claim['how'] },
): Claim | null {
  if (OFF_UNTIL.test(phrase)) return { party: 'customer', does: true, how: null }
  if (ALWAYS_ON.test(phrase)) return { party: 'provider', does: true, how: 'unasked' }
  if (OFF_BY_ITSELF.test(phrase)) return { party: 'provider', does: negated, how: 'unasked' }
  if (STAYS_OUT.test(phrase)) return { party: 'provider', does: negated, how }
  if (PAYS_THEM.test(phrase)) return { party: 'provider', does: !negated, how }
  if (LEFT_TO_US.test(phrase)) return { party: 'customer', does: !negated, how }
  if (RELIES.test(phrase)) return { party: 'provider', does: !negated, how }
  if (INCLUDED.test(phrase) || OFF_US.test(phrase) || WE_GET.test(phrase) || isDoneForUs(phrase))
    return { party: 'provider', does: !negated, how }
  if (!NOTHING_TO_DO.test(phrase)) return null
  return how === 'unasked' || isUnasked(phrase)
    ? { party: 'provider', does: !denied, how: 'unasked' }
    : { party: 'customer', does: denied, how }
}

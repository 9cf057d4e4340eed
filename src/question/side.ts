import { partyOf } from './claim/party.ts'
import type { Draft } from './draft.ts'
import { PREPOSITIONS } from './function-words.ts'
import type { Party } from './query.ts'
import { phraseOf } from './tokens.ts'

/** Words for the division of the work as a whole. */
export const SPLIT =
  /\b(split|breakdown|break down|rundown|run down|half of the deal|half|responsibilities|division|who does what|dividing line|demarcation|raci)\b/

/** "what Google covers", "what Azure is responsible for" */
const THEIRS =
  /\bwhat (?!(we|i|our|my|do|does|is|are|am|was|it|that|this)\b)(\w+ ){1,3}(covers|handles|manages|does|takes off|takes over|(is|are) (responsible|accountable)|takes care|looks after)\b/

/** "what is in scope for us", "what does that leave us with" */
const STAYS_OURS =
  /\b(in scope for|expected of) (us|the customer)\b|\bfrom our side\b|\bleaves? us\b|\bcustomers? column\b/

/** "which controls do we inherit", "everything AWS runs for us", "what do we get from Google" */
const HAD_FROM_THEM =
  /\binherit\b|\b(provider|vendor)s? column\b|\b(get|included|comes) from\b|\bgives? us\b|\b(everything|all|what|whatever) (that )?(?!(we|i|us|is|was|do|does) )(\w+ ){1,2}\w+s for us\b/

/** Whose side a list is to show: "what is ours" the customer's, "what does AWS handle" the provider's. */
export function sideOf(phrase: string, draft: Draft): Party | 'both' | null {
  if (/\b(what|which|everything)( \w+)? (is |are )?shared\b/.test(phrase)) return 'both'
  if (/\b(what|which)\b.*\band (what|which)\b/.test(phrase)) return null
  if (/\bours\b.*\btheirs\b|\btheirs\b.*\bours\b/.test(phrase)) return null
  if (/\btheirs (and|but) not ours\b/.test(phrase)) return 'provider'
  if (/\bours (and|but) not theirs\b/.test(phrase)) return 'customer'
  if (STAYS_OURS.test(phrase)) return 'customer'
  if (HAD_FROM_THEM.test(phrase) || asksWhoseItIs(draft)) return 'provider'
  const notTheirs = whoDoesNot(phrase, draft)
  if (notTheirs) return notTheirs
  if (/\bon us\b|\b(stays?|remains?|left) (with|for) (us|the customer)\b/.test(phrase)) return 'customer'
  if (/\b(on|at) (our|my) (side|end|plate)\b|\b(is|are|remains?|stays?) the customer\b/.test(phrase))
    return 'customer'
  if (
    /\b(our|my) (responsibilities|half|share|part|end|tasks|bits|to dos?|todos?|duties)\b|\b(customer|client|tenant)s? (duty|duties|half|share|side|part|tasks|obligations|responsibilities)\b/.test(
      phrase,
    )
  )
    return 'customer'
  if (
    (saysWhoseDuties(draft) && !/\b(split|break ?down|divided?)\b/.test(phrase)) ||
    /\b(vendor|provider|operator)s? responsibilities\b/.test(phrase)
  )
    return 'provider'
  if (
    SPLIT.test(phrase) ||
    /\bwhat do (we|i)\b.*\bwhat does\b|\bwhat does\b.*\bwhat do (we|i)\b/.test(phrase)
  )
    return null
  if (/\b(vendor|provider|operator|landlord|their)s? (half|side|part|share|end)\b/.test(phrase))
    return 'provider'
  if (/\b(shoulders|blamed for|leaves? (to|for|with) us|the tenants?$)\b/.test(phrase)) return 'customer'
  if (
    /\b(customer|client|tenant|subscriber)s? (answers? for|(is|are) (responsible|accountable)|must|has to|have to|does|do|keeps?|handles?)\b/.test(
      phrase,
    )
  )
    return 'customer'
  if (/\bleft (for|to|with) the customer\b/.test(phrase)) return null
  if (
    /\b(do|need|have)( we| i)? not (we |i )?(have |need )?(to )?(bother|worry|care|do|touch|handle|manage)\b/.test(
      phrase,
    )
  )
    return 'provider'
  if (/\b(stuff|things?|everything|all) (that )?\w+ does\b/.test(phrase)) return 'provider'
  if (
    /\boff our (hands|plate|back|shoulders)\b|\b(what|which)( parts?| things)? do (vendors?|providers?|they|the vendors?)|(what|which)( parts?| things)? (does|is) (?!on|left|ours?|mine|my|up|still|the customer|it|that)/.test(
      phrase,
    )
  )
    return 'provider'
  if (
    THEIRS.test(phrase) ||
    /\b(what|which)( \w+)? (can|may) (we|i) (leave|hand|forget|ignore|skip)\b/.test(phrase)
  )
    return 'provider'
  if (fallsToProvider(draft)) return 'provider'
  if (/\b(we|us|our|ours|i|my|mine|customers?)\b/.test(phrase)) return 'customer'
  return /\b(what|which|everything|all)( parts?| things| of it)? .*\b(does|do|is|are|handles?|manages?|covers?|takes?)\b/.test(
    phrase,
  )
    ? 'provider'
    : null
}

/** "which bits of M365 aren't Microsoft's?": what one side does not do is the other's. */
function whoDoesNot(phrase: string, draft: Draft): Party | null {
  if (!/\b(what|which|everything|anything|all)\b.*\b(is|are|does|do|will|that) (\w+ )?not\b/.test(phrase))
    return null
  const { tokens } = draft
  const not = tokens.findIndex(({ norm }) => norm === 'not')
  const near = tokens.slice(Math.max(0, not - 1), not + 5)
  const party = near.map((token) => partyOf(draft, token, tokens)).find((one) => one !== null)
  if (!party) return null
  return party === 'provider' ? 'customer' : 'provider'
}

/** "what is *AWS's* in RDS?", "what is *on AWS*?": whose it is, said with nothing more. */
export function asksWhoseItIs({ tokens, readings }: Draft): boolean {
  return readings.some(({ start, end, means }) => {
    const [last, next] = [tokens[end - 1], tokens[end]]
    if (means.is !== 'provider' || !last) return false
    const goesOn = next !== undefined && !last.endsPhrase && !PREPOSITIONS.has(next.norm)
    const before = phraseOf(tokens.slice(Math.max(0, start - 3), start))
    const isPossessive = /'s\W*$/i.test(last.text)
    return !goesOn && (/\bwhat is on$/.test(before) || (isPossessive && /\bwhat is$/.test(before)))
  })
}

/** "what falls to AWS" */
function fallsToProvider({ tokens, readings }: Draft): boolean {
  return readings.some(
    ({ start, means }) =>
      means.is === 'provider' &&
      tokens[start - 1]?.norm === 'to' &&
      /^(falls?|left|down|up|belongs?|leave)$/.test(tokens[start - 2]?.norm ?? ''),
  )
}

const DUTIES =
  /^(share|part|half|side|duty|duties|tasks?|responsibilit(y|ies)|obligations?|jobs?|chores|homework|end)$/

/** "Google's share of the work": a provider's name right before a word for its duties. */
export function saysWhoseDuties({ readings, tokens }: Draft): boolean {
  return readings.some(({ end, means }) => means.is === 'provider' && DUTIES.test(tokens[end]?.norm ?? ''))
}

import { isWeak } from '../aspects.ts'
import { type Draft, isAspect } from '../draft.ts'
import { AUXILIARIES } from '../function-words.ts'
import { phraseOf, type Token } from '../tokens.ts'
import { NOTHING_TO_DO } from './nothing-to-do.ts'
import { ownershipIn } from './ownership.ts'
import { firstParty, JOBS, partyOf } from './party.ts'
import { statesIt } from './shape.ts'
import { TAG_WORDS } from './tag.ts'
import { isOffUnless, withoutOurDoing } from './without.ts'

/** The words of a sentence that hold what it proposes, without what stands around them. */

/** "I told the auditor that …", "may I write down that …" */
const REPORTING = new Set(
  'right true tell told say said assume assumed promise promised state stated write wrote written writing noted claim claimed note report reported answer reply conclude figure means mean think thought believe heard read'.split(
    ' ',
  ),
)
/** Words that conclude with no comma before them. */
const ERGO = new Set('therefore hence ergo thus consequently'.split(' '))
const CONCLUDING = new Set(['so', 'meaning', ...ERGO])
const REASONS = new Set('because since'.split(' '))
const SUBORDINATE = new Set('if when unless while because since though although whether'.split(' '))

/** "can I *tick* provider": the box, and who stands in it. */
const TICKS = new Set('tick tag mark put write list note record file close log book enter assign'.split(' '))
const INTO = new Set('it this that as down under with for here'.split(' '))

/** "can I tell the auditor that AWS does it?": what is proposed comes after the "that". */
export function afterAssurance(draft: Draft, words: readonly Token[]): readonly Token[] {
  const box = tickedBox(draft, words)
  if (box !== null) return words.slice(box)
  const phrase = phraseOf(words)
  const said = RIGHT_TO_THINK.exec(phrase) ?? AS_I_READ_IT.exec(phrase) ?? I_SAID.exec(phrase)
  if (said) return words.slice(said[0].split(' ').length)
  const told = toldDirectly(draft, words)
  if (told !== null) return words.slice(told)
  const that = words.findIndex(({ norm }) => norm === 'that')
  const before = words.slice(0, Math.max(that, 0))
  const reports =
    before.some(({ norm }) => REPORTING.has(norm)) &&
    before.some(({ norm }) => /^(i|we|ok|okay|fine|safe|may|can|that|which)$/.test(norm))
  const end = words.findIndex(({ sentence }) => sentence > (words[that]?.sentence ?? 0))
  return reports && that < words.length - 3 ? words.slice(that + 1, end < 0 ? undefined : end) : words
}

/** "am I right to think AWS does it?" */
const RIGHT_TO_THINK =
  /^(\w+ ){0,2}(am|are|would|was|is|were) (i|we|he|she|they) (be )?(right|correct) (in|to) (think|thinking|say|saying|assume|assuming|believe|believing)( that)?(?= )/

/** "they asked who decides it. *I said* Google does" */
const I_SAID =
  /^.*\b(i|we) (said|told (him|her|them)|answered|replied)( that)?(?= \w+ (do|does|is|are|has|have|must)\b)/

/** "the way I read the contract, …" */
const AS_I_READ_IT =
  /^(so )?(the way|as|from what) (i|we) (read|see|understand|hear|know)( it| this| that| the \w+)?(?= )/

/** "can I tell the auditor *AWS* does it?": where the side stands that is told of, with no "that" before it. */
function toldDirectly(draft: Draft, words: readonly Token[]): number | null {
  const tell = words.findIndex(({ norm }) => norm === 'tell')
  if (tell < 1 || tell > 4 || !/^(i|we)$/.test(words[tell - 1]?.norm ?? '')) return null
  const at = words.findIndex((word, index) => index > tell + 1 && partyOf(draft, word, words) === 'provider')
  return at > 0 && at <= tell + 4 ? at : null
}

/** Where the side stands that somebody wants to write down; `null` where nobody does. */
function tickedBox(draft: Draft, words: readonly Token[]): number | null {
  const ticks = words.findIndex(({ norm }, at) => TICKS.has(norm) && at > 0 && at < 5)
  if (!words.slice(0, ticks + 1).some(({ norm }) => norm === 'i' || norm === 'we')) return null
  let at = ticks + 1
  while (INTO.has(words[at]?.norm ?? '')) at++
  const box = words[at]
  return box && partyOf(draft, box, words) !== null ? at : null
}

/** "it blocks all until we open a port, *so the firewall is theirs*": what is concluded is what is proposed. */
export function conclusion(draft: Draft, words: readonly Token[]): readonly Token[] {
  const at = words.findLastIndex(
    ({ norm }, index) =>
      CONCLUDING.has(norm) && index > 2 && (words[index - 1]?.endsPhrase === true || ERGO.has(norm)),
  )
  const concluded = words.slice(at + 1)
  const phrase = phraseOf(concluded)
  return at > 0 && (firstParty(draft, concluded) !== null || NOTHING_TO_DO.test(phrase)) ? concluded : words
}

/** "we add it to our calendar *since nobody at MS does it*" */
const NOBODY = /^(nobody|no one|noone) (at|from) /
/** What is asked for with a reason: the reason is what is to be judged. */
const MAY_WE = /^(so |and |but )*(can|may|could|shall|should|worth|ok|okay|fine|safe)\b/

/** "*we just ship code*": what nobody doubts, beside what is asked. */
const PREMISE =
  /\ball (that )?(we|customers?) \w+ (is|are)\b|\b(we|customers?) (just|only|simply|merely|ship|push|bring|deploy|upload|write|pay|buy|use|run)\b/

const PARTING = new Set('and but so while'.split(' '))

/** "we ship code and *Google patches the OS*", "…, *it's ours*": the last part that names a side and what that does. */
export function decisiveClause(draft: Draft, words: readonly Token[], inverted: boolean): readonly Token[] {
  const starts = [...words.keys()].filter(
    (at) => at === 0 || words[at - 1]?.endsPhrase || PARTING.has(words[at]?.norm ?? ''),
  )
  const clauses = starts.map((start, index) => words.slice(start, starts[index + 1]))
  const proposing = clauses.filter((clause) => proposes(draft, clause))
  // "*can't Google restore our disk*, we took no snapshots": what asks is the proposal.
  const [first] = clauses
  if (inverted && first && first === proposing[0] && AUXILIARIES.has(first[0]?.norm ?? '')) return first
  const isMeant = (clause: readonly Token[]) => !PREMISE.test(phraseOf(clause))
  const states = (clause: readonly Token[]) => firstParty(draft, clause) !== null && statesIt(draft, clause)
  if (proposing.length === 0) return words
  // "customers bring the code, *Google brings the rest*": a side and its deed will do where all else is premise.
  return (
    proposing.findLast(isMeant) ??
    clauses.findLast((clause) => isMeant(clause) && states(clause)) ??
    proposing.at(-1) ??
    words
  )
}

/** "it's ours", "so that's on them" */
export const OWNED = new RegExp(
  `^((so|ok|okay|then|and|but) )*((it|that|this|those|they)( is| are)?( all)? )?((ours|mine|theirs)( to \\w+)?|us|them|on us|on them|((up|down|left) to|(falls?|left) (on|to)|(stays?|remains?|sits|left) with) (us|me|them|the customer)|(our|their|my) (own )?(${JOBS})( to \\w+( \\w+)?)?)( then| too| as well)?$|^(we|they) (do|will|must|should|would)( it| that)?$`,
)

function proposes(draft: Draft, clause: readonly Token[]): boolean {
  if (OWNED.test(phraseOf(clause))) return true
  const does = draft.readings.some(
    ({ start, means }) =>
      isAspect(means) &&
      !(means.is === 'duty' && isWeak(means.duty)) &&
      clause.includes(draft.tokens[start] as Token),
  )
  return does && firstParty(draft, clause) !== null && statesIt(draft, clause)
}

/** "does AWS do it even if we don't pay": what comes after "if" is no part of the proposal, unless it comes first. */
export function mainClause(draft: Draft, words: readonly Token[]): readonly Token[] {
  // "I can close the ticket *because it's theirs*": the reason says whose it is.
  const because = words.findIndex(({ norm }, index) => index > 2 && REASONS.has(norm))
  const reason = words.slice(because + 1)
  if (because > 0 && (ownershipIn(draft, reason) || NOBODY.test(phraseOf(reason)))) return reason
  // "can I stop paying for the tool, *because Amazon keeps it up to date*?"
  const allowed = because > 0 && MAY_WE.test(phraseOf(words)) && firstParty(draft, reason) === 'provider'
  if (allowed && statesIt(draft, reason)) return reason
  const unasked = withoutOurDoing(words)
  if (unasked.length < words.length) return unasked
  const at = words.findIndex(({ norm }, index) => SUBORDINATE.has(norm) && !isOffUnless(words, index))
  if (at < 0) return words
  if (at > 2) {
    const end = words.findIndex(({ endsPhrase }, index) => index >= at && endsPhrase)
    const main = [...words.slice(0, at), ...(end < 0 ? [] : words.slice(end + 1))]
    // "leave it blank because AWS does it", "it is public only if we grant it", but not "they look it up if we forget".
    const party = firstParty(draft, main) === null ? firstParty(draft, words) : null
    return party === 'provider' || (party !== null && main.some(({ norm }) => norm === 'only')) ? words : main
  }
  const comma = words.findIndex(({ endsPhrase }, index) => index > at && endsPhrase)
  const rest = words.slice(comma + 1)
  // "since January S3 encrypts it, right?": what comes after is only the tag.
  const isTag = rest.every(({ norm }) => TAG_WORDS.has(norm) || norm === 'in')
  return comma < 0 || isTag ? (afterSubordinate(draft, words) ?? words) : rest
}

/** "if we leave it there *AWS just bumps it*": where no comma says so, the provider that does something begins the main clause. */
function afterSubordinate(draft: Draft, words: readonly Token[]): readonly Token[] | null {
  const at = words.findIndex(
    (word, index) =>
      index > 2 &&
      partyOf(draft, word, words) === 'provider' &&
      /^(just|will|then|simply|automatically|still|also|would)$/.test(words[index + 1]?.norm ?? ''),
  )
  return at < 0 ? null : words.slice(at)
}

import type { Draft } from '../draft.ts'
import { AUXILIARIES } from '../function-words.ts'
import { lastPhraseAt, phraseOf, type Token } from '../tokens.ts'
import { firstParty } from './party.ts'
import { TAG_WORDS } from './tag.ts'

/** What is taken off a sentence before it is asked what it proposes: contrasts, conditions, tags and a "not" that asks. */

/** Words a subject has at most, before the "not" that goes with its auxiliary. */
const SUBJECT = 3

/** "AWS destroys them *and we don't*": the other half of the same proposal. */
export function withoutContrast(words: readonly Token[]): readonly Token[] {
  // "Google's mess *rather than ours*"
  const instead = words.findIndex(
    ({ norm }, index) =>
      index > 1 &&
      /^(rather|instead|opposed)$/.test(norm) &&
      /^(than|of|to)$/.test(words[index + 1]?.norm ?? ''),
  )
  if (instead > 0 && words.length - instead <= 5) return words.slice(0, instead)
  const isOther = (at: number) =>
    /^(we|us|they|them|ourselves|themselves|not)$/.test(words[at]?.norm ?? '') ||
    // "by MS, *not by the platform team*"
    (words[at]?.norm === 'by' && words[at - 1]?.norm === 'not')
  const at = words.findIndex(
    ({ norm }, index) =>
      index > 1 &&
      (norm === 'and' || norm === 'not') &&
      isOther(index + 1) &&
      (words.length - index <= 4 || words[index + 1]?.norm === 'by'),
  )
  // "ours *not Microsoft's*"
  const denied = words.findIndex(
    ({ norm }, index) =>
      norm === 'not' &&
      /^(ours|mine|theirs)$/.test(words[index - 1]?.norm ?? '') &&
      words.length - index <= 3,
  )
  if (denied > 1) return words.slice(0, denied)
  if (at > 0) return words.slice(0, at)
  // "Microsoft, not we, destroys them"
  const aside = words.findIndex(
    ({ norm, endsPhrase }, index) =>
      norm === 'not' && !endsPhrase && isOther(index + 1) && isAside(words[index - 1]),
  )
  const joined = words[aside - 1]?.norm === 'and' ? aside - 1 : aside
  return aside > 0 ? words.filter((_, index) => index < joined || index > aside + 1) : words
}

/** What comes before "*not we*" in the midst of a sentence: a comma, or an "and" after one. */
function isAside(before: Token | undefined): boolean {
  return before?.endsPhrase === true || before?.norm === 'and'
}

/** "they run from the start *unless we turn them off*" */
export function withoutUnless(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex(({ norm }, index) => norm === 'unless' && index > 2)
  return at < 0 || isOffUnless(words, at) ? words : words.slice(0, at)
}

/** "it stays *off unless* we turn it on" says who does it, and is no condition. */
export function isOffUnless(words: readonly Token[], at: number): boolean {
  return words[at]?.norm === 'unless' && words[at - 1]?.norm === 'off'
}

const WITHOUT_US =
  /^(?!without)[^,]*\bwithout (us|me|our|my|any of us|anyone|anybody|the \w+ (lifting|doing|having|touching|asking))\b/

/** "it is on *without our doing*": that nobody of ours is needed. */
export function withoutOurDoing(words: readonly Token[]): readonly Token[] {
  if (!WITHOUT_US.test(phraseOf(words.slice(2)))) return words
  const at = words.findIndex(({ norm }, index) => norm === 'without' && index > 1)
  return words.slice(0, at)
}

const ASKS_TO_REPORT = /^(can|may|could) (i|we) (tell|say|write|report|put)\b.* (that|this|so|it)$/
/** "…, *so we can tick that box for the auditor*" */
const TICKS_OFF = /^(so |and |then )*(i|we) (can|may|could) (\w+ )?(tick|check|cross) (that|this|the|it)\b/

/** "…, *can I tell audit that*?": whether it may be passed on is whether it is so. */
export function withoutReport(words: readonly Token[]): readonly Token[] {
  const start = lastPhraseAt(words)
  const last = phraseOf(words.slice(start))
  return start > 2 && (ASKS_TO_REPORT.test(last) || TICKS_OFF.test(last)) ? words.slice(0, start) : words
}

/** "…, doesn't it?": the tag asks for agreement and negates nothing. */
export function withoutTag(draft: Draft, words: readonly Token[]): readonly Token[] {
  const last = words.findLastIndex(
    ({ norm }, at) =>
      (!TAG_WORDS.has(norm) && !(norm === 'in' && words[at - 1]?.norm === 'right')) || negates(words, at),
  )
  const body = words.slice(0, last + 1)
  const rest = withoutTagInside(body)
  if (rest.length < body.length) return rest
  // "OS patches on EC2, do we?": with no other party in sight, the tag is the question.
  // "they are taken nightly, *aren't they*?" only repeats its subject.
  const repeats = /^\w+ not (it|they|we)\b/.test(phraseOf(words.slice(last + 1)))
  return !repeats && firstParty(draft, rest) === null && firstParty(draft, words) !== null ? words : rest
}

/** "so we need *not*, right?": a "not" that ends its clause is no part of the tag. */
function negates(words: readonly Token[], at: number): boolean {
  const subject = words[at - 2]
  return (
    words[at]?.norm === 'not' &&
    (words[at]?.endsPhrase ||
      (/^(have|be)$/.test(words[at + 1]?.norm ?? '') && words[at + 1]?.endsPhrase)) === true &&
    AUXILIARIES.has(words[at - 1]?.norm ?? '') &&
    subject !== undefined &&
    !subject.endsPhrase
  )
}

/** "disks come encrypted, *don't they*, platform keys and all" */
export function withoutTagInside(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex(
    ({ norm }, index) =>
      index > 1 &&
      AUXILIARIES.has(norm) &&
      words[index + 1]?.norm === 'not' &&
      /^(it|they|we)$/.test(words[index + 2]?.norm ?? '') &&
      words[index + 2]?.endsPhrase === true,
  )
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 3)]
}

/** "isn't MFA on us?", "…, but don't we decide it?", "does EMR not patch it?" propose that it is and does. */
export function withoutRhetoricalNot(words: readonly Token[]): readonly Token[] {
  const auxiliaries = [...words.keys()].filter((at) => AUXILIARIES.has(words[at]?.norm ?? ''))
  const not = auxiliaries.map((at, index) => notAfter(words, at, index === 0)).find((at) => at > 0)
  return not === undefined ? words : words.filter((_, index) => index !== not)
}

/** Where the "not" stands that belongs to an auxiliary before its subject; -1 where there is none. */
function notAfter(words: readonly Token[], at: number, isFirst: boolean): number {
  const opens =
    at === 0 || words[at - 1]?.endsPhrase === true || /^(so|and|but)$/.test(words[at - 1]?.norm ?? '')
  const reach = opens && isFirst ? SUBJECT : 1
  if (!opens && !isFirst) return -1
  return words.findIndex(({ norm }, index) => norm === 'not' && index > at && index <= at + reach)
}

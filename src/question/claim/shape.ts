import type { Draft } from '../draft.ts'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, QUESTION_WORDS } from '../function-words.ts'
import { phraseOf, type Token } from '../tokens.ts'
import { NOTHING_TO_DO } from './nothing-to-do.ts'
import { ownershipIn } from './ownership.ts'
import { CUSTOMERS, endsClause, firstParty, isMaker, JOBS, partyOf, whoseJob } from './party.ts'

/** What kind of sentence it is: one that asks who, one that asks whether, or one that states. */

const OPENERS = new Set(
  'so and but then hey hi ok okay well wait um also quick question pls please if folks team'.split(' '),
)
const ASKING = new Set('who whom whose whos which'.split(' '))
/** "everything that is AWS's job" asks for a list. */
const LISTING = new Set('everything all list anything'.split(' '))

/** "AWS *decides* which of us may log in": what follows is chosen by whoever was named. */
const CHOOSING = /^(decid|pick|choos|determin|sort|set(s|ting)?$|controls?$|says?$)/

/** "who patches it?" asks; "MS picks who may read it, right?" and "who may read it is up to MS, right?" propose. */
export function asksWho(draft: Draft, words: readonly Token[]): boolean {
  const at = words.findIndex(({ norm }, index) => ASKING.has(norm) && !isWhich(words[index - 1]))
  // ", *which means* AWS does it" concludes.
  if (at < 0 || /^which (\w+ )?(means|implies|makes)\b/.test(phraseOf(words.slice(at, at + 3)))) return false
  const decides = words
    .slice(0, at)
    .some(({ norm }, index) => CHOOSING.test(norm) || isDeed(draft, words, index))
  const isSubject = ownershipIn(draft, words.slice(at)) !== null
  const before = phraseOf(words.slice(0, at))
  if (NOTHING_TO_DO.test(before) || /\b(are|is|be) (\w+ )?the (one|ones|party|side|people)$/.test(before))
    return false
  if (isPickedOut(draft, words, at)) return false
  const named = firstParty(draft, decides ? words.slice(0, at) : words) !== null
  return !((named && decides && at > 1) || isSubject)
}

/** "Google *recertifies* who has Owner": a verb right after the side that does it. */
function isDeed(draft: Draft, words: readonly Token[], at: number): boolean {
  const before = words[at - 1]
  return (
    before?.endsPhrase === false &&
    /[^su]s$/.test(words[at]?.norm ?? '') &&
    partyOf(draft, before, words) === 'provider'
  )
}

/** Those of whom one says who they are. */
const PEOPLE =
  /^(people|person|persons|staff|users?|employees|leavers|folks|someone|somebody|anyone|those|customers|admins?|engineers?|contractors?|colleagues?|guests?|members?)$/

/** "the roles of people *who* left" says only which people. */
function isWhich(before: Token | undefined): boolean {
  return before !== undefined && !before.endsPhrase && PEOPLE.test(before.norm)
}

/** "so it's *us* who has to roll them", "no *vendor* who would" */
function isPickedOut(draft: Draft, words: readonly Token[], who: number): boolean {
  const party = words[who - 1]
  return (
    party !== undefined &&
    !party.endsPhrase &&
    partyOf(draft, party, words) !== null &&
    words.slice(Math.max(0, who - 5), who - 1).some(({ norm }) => /^(is|be|was|are)$/.test(norm)) &&
    !words.slice(who).some(({ norm }) => norm === 'or')
  )
}

/** "isn't AWS's *job*" */
const IS_JOB = new RegExp(`^(${JOBS})$`)

/** "AWS *auto* renews that" */
const BESIDE_VERBS = new Set(
  'auto automatically also even always still just really surely actually now itself themselves simply never'.split(
    ' ',
  ),
)

/** "AWS patches it?" states something; "AWS root account MFA?" only names it. */
export function statesIt(draft: Draft, words: readonly Token[]): boolean {
  if (whoseJob(words) !== null) return true
  return words.some((word, at) => {
    if (partyOf(draft, word, words) === null) return false
    if (at === words.length - 1 || words[at - 1]?.norm === 'by') return true
    // "a breakout would be Google's to fix"
    const owned = /^(is|are|be|not|on|for)$/.test(words[at - 1]?.norm ?? '')
    if (owned && (/^(to|who|that)$/.test(words[at + 1]?.norm ?? '') || endsClause(words, at))) return true
    // "the people at Microsoft keep it tidy"
    if (words[at - 1]?.norm === 'at' && !words[at]?.endsPhrase) return true
    // "…, Google to fix?"
    if (words[at - 1]?.endsPhrase && words[at + 1]?.norm === 'to') return true
    const next = words.slice(at + 1).find(({ norm }) => !BESIDE_VERBS.has(norm))
    const index = next ? draft.tokens.indexOf(next) : -1
    const acts = draft.readings.some(
      ({ start, means }) => start === index && (means.is === 'duty' || means.is === 'topic'),
    )
    return (
      CUSTOMERS.has(word.norm) ||
      /^(they|theirs)$/.test(word.norm) ||
      acts ||
      IS_JOB.test(next?.norm ?? '') ||
      AUXILIARIES.has(next?.norm ?? '') ||
      /[^su]s$/.test(next?.norm ?? '')
    )
  })
}

/** What a product asks of others, and does not do itself. */
const ASKS_OF_US =
  /^(needs|requires|wants|costs|lacks|has|is|was|expects|leaves|gets|goes|fails|keels|falls|dies|crashes|runs|hangs|says|reports|shows|sits|comes)$/

/** "RDS takes daily backups?": a product that begins a clause and does something stands for its maker. */
export function productActs(draft: Draft, words: readonly Token[]): boolean {
  if (words.some(({ norm }) => QUESTION_WORDS.has(norm) || norm === 'or')) return false
  return words.some((word, at) => opensClause(words, at) && actsItself(draft, word))
}

/** Whether nothing but openers stands before, in the words or after a comma or an "and". */
function opensClause(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || before.endsPhrase || before.norm === 'and') return true
  // "the reseller *swears* ElastiCache applies them"
  if (/^(swears?|says?|said|insists?|claims?|reckons?|thinks?|believes?|assumes?|that)$/.test(before.norm))
    return true
  return OPENERS.has(before.norm) && opensClause(words, at - 1)
}

function actsItself(draft: Draft, first: Token): boolean {
  const at = draft.tokens.indexOf(first)
  const name = draft.readings.find(
    ({ start, means }) => start === at && (means.is === 'service' || means.is === 'variant'),
  )
  const verb = name && !draft.tokens[name.end - 1]?.endsPhrase ? draft.tokens[name.end] : undefined
  if (!verb) return false
  const acts = /[^su]s$/.test(verb.norm) && !ASKS_OF_US.test(verb.norm)
  return acts && !isThing(draft, draft.tokens.indexOf(verb)) && hasObject(draft, verb)
}

/** "does *Cloud Run* back up anything we write?": a product right after its auxiliary stands for its maker. */
export function asksOfProduct(draft: Draft, words: readonly Token[]): boolean {
  const subject = words[1]
  const at = subject ? draft.tokens.indexOf(subject) : -1
  const asks = /^(does|do|will|did|would|can)$/.test(words[0]?.norm ?? '')
  return (
    asks &&
    draft.readings.some(
      ({ start, means }) => start === at && (means.is === 'service' || means.is === 'variant'),
    )
  )
}

/** "RDS patches *itself*?", but not "RDS patches?" or "RDS backups included?" */
function hasObject({ tokens }: Draft, verb: Token): boolean {
  const next = tokens[tokens.indexOf(verb) + 1]
  const goesOn = !verb.endsPhrase && next?.sentence === verb.sentence
  return goesOn && !/ed$/.test(next.norm) && !PREPOSITIONS.has(next.norm) && !AUXILIARIES.has(next.norm)
}

/** "RDS *backups*": a noun of the field, and no deed. */
function isThing({ readings }: Draft, at: number): boolean {
  const over = readings.filter(({ start }) => start === at)
  return over.some(({ means }) => means.is === 'layer' || means.is === 'kind')
}

/** "do *we*", "don't *we*" */
function subjectAfter(words: readonly Token[], auxiliary: number): string {
  const next = words[auxiliary + 1]?.norm ?? ''
  return next === 'not' ? (words[auxiliary + 2]?.norm ?? '') : next
}

/** "do we …?", also after an opening as in "on Azure, do we …?": an auxiliary before its subject, and no question word. */
export function isInverted(draft: Draft, words: readonly Token[]): boolean {
  const isOpener = (at: number) => {
    const { norm } = words[at] as Token
    return AUXILIARIES.has(norm) && norm !== 'be' && norm !== 'been'
  }
  const at = [...words.keys()].find(isOpener) ?? -1
  // "we're EC2 only, *do I* need to wake somebody?"
  const later = [...words.keys()].find(
    (place) =>
      place > at &&
      isOpener(place) &&
      (words[place - 1]?.norm === 'but' ||
        (words[place - 1]?.endsPhrase === true &&
          (hasPronoun(words, place) || isActor(draft, words, place + 1)))) &&
      words.length > place + 3,
  )
  if (later !== undefined && !asksAny(words.slice(0, later))) return true
  const before = words.slice(0, Math.max(at, 0)).filter(({ norm }) => !OPENERS.has(norm))
  if (at < 0 || asksAny(before) || before.some(({ norm }) => LISTING.has(norm))) return false
  if (asksToBeTold(words.slice(at)) || ASKING.has(words[at + 1]?.norm ?? '')) return false
  // "need Microsoft's duties" wants a list.
  if (words[at]?.norm === 'need' && !CUSTOMERS.has(words[at + 1]?.norm ?? '')) return false
  if (before.length === 0) return true
  const subject = words[DETERMINERS.has(words[at + 1]?.norm ?? '') ? at + 2 : at + 1]
  return (
    // "our cluster (the old one) is three releases behind, whose upgrade is that?" asks who.
    // "the policies in there, isn't it *AWS who* writes them?" does not.
    (before.at(-1)?.endsPhrase === true &&
      words.every(({ norm }, who) => who < at || !ASKING.has(norm) || isPickedOut(draft, words, who))) ||
    // "the servers are ours" states.
    (subject !== undefined &&
      !/^(ours|mine|theirs)$/.test(subject.norm) &&
      partyOf(draft, subject, words) !== null)
  )
}

function hasPronoun(words: readonly Token[], auxiliary: number): boolean {
  return /^(i|we|they|it|that|this)$/.test(subjectAfter(words, auxiliary))
}

/** A question word, but not that of "*given what we pay*, do they …?" */
function asksAny(words: readonly Token[]): boolean {
  return words.some(({ norm }, at) => QUESTION_WORDS.has(norm) && words[at - 1]?.norm !== 'given')
}

/** "we're on Postgres 13, does *Google* take us to 16?" */
function isActor(draft: Draft, words: readonly Token[], at: number): boolean {
  const subject = words[at]
  return subject !== undefined && partyOf(draft, subject, words) === 'provider'
}

/** "can you tell me who …": politeness around a question that proposes nothing. */
function asksToBeTold(words: readonly Token[]): boolean {
  return (
    /^(you|someone|somebody|anyone|anybody)$/.test(words[1]?.norm ?? '') &&
    words.some(({ norm }) => ASKING.has(norm) || norm === 'what')
  )
}

/** "does AWS fix this *or is it for us*?" */
const OR_OURS =
  /\bor (is|are) (it|that|this|they|those) (for |on |up to |down to |left to |with )?(us|ours|them|theirs|me|mine|our \w+|my \w+)\b/

/** "us or AWS?", "ours or theirs?", "theirs? ours?" */
export function asksWhichParty(draft: Draft, words: readonly Token[]): boolean {
  const phrase = phraseOf(words)
  if (/\b(ours theirs|theirs ours|us them|them us)$/.test(phrase) || OR_OURS.test(phrase)) return true
  return words.some(({ norm }, at) => {
    if (norm !== 'or') return false
    const near = (from: number, to: number) =>
      words
        .slice(Math.max(0, from), to)
        .some(
          (word) =>
            partyOf(draft, word, words) !== null ||
            isMaker(draft, word) ||
            /^(mine|our|their|us|them)$/.test(word.norm),
        )
    return near(at - 5, at) && near(at + 1, at + 4)
  })
}

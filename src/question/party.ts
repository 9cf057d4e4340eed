import type { Draft, Reading } from './draft.ts'
import { AUXILIARIES, DETERMINERS, isFunctionWord, PREPOSITIONS } from './function-words.ts'
import type { Party } from './query.ts'
import { endsPhraseAt, phraseOf, type Token } from './tokens.ts'

/** Which words of a question stand for one of the two sides. */

export const CUSTOMERS = new Set('we i us ours ourselves customer customers'.split(' '))
export const PROVIDERS = new Set(
  'they them theirs vendor vendors provider providers operator landlord landlords hoster hosters supplier suppliers'.split(
    ' ',
  ),
)
/** "OS updates on Atlas, ours?": whatever came before, the last word is the question. */
const POSSESSED = new Set('ours mine theirs'.split(' '))
/** "takes backups *for us*", "share it *with us*": whom it serves, not who does it. */
const BENEFIT = new Set('for with without to from'.split(' '))
/** "anything *we put there*": only says which things; "something *we have to do*" does not. */
const RELATIVE = new Set('anything everything something things stuff what whatever'.split(' '))
const OBLIGED =
  /^(\w+ly )?(must|should|ought|shall|(have|has|need|needs|had|still have|still need) to|(are|were|am|was) (\w+ly )?(expected|supposed|meant|required|obliged|to))\b/
/** "up *to us*", "falls *to us*", "stays *with us*": after these the one served is the one who does it. */
const OWES = new Set(
  'up down fall falls fell left belong belongs come comes go goes stay stays sit sits remain remains lie lies land lands'.split(
    ' ',
  ),
)
/** "someone *at AWS*" is no place but a person. */
const STAFF = new Set(
  'someone somebody anyone anybody people person folks guys engineers staff team admins ops technicians dbas devs developers colleagues'.split(
    ' ',
  ),
)

/** What people call a part of the work, as in "our job". */
export const JOBS =
  'job|responsibility|responsibilities|problem|side|task|duty|decision|choice|business|part|end|concern|headache|hands|thing|remit|court|department|plate|chore|doing|fault|work|baby|mess|burden|homework|turf|obligation|lookout|call|worry|list|desk|radar|agenda|affair|head|door|doorstep|neck|shoulders'

/** "for the data *we stay* accountable" */
const STAYS = /^(stay|remain|answer|decide|own)s?$/

/** "certs *we imported* renew by themselves", "code *that we* wrote": only says which of them. */
function isRelative(draft: Draft, words: readonly Token[], place: number): boolean {
  const before = words[place - 1]
  const next = words[place + 1]
  if (!before || !next) return false
  const isRead = (word: Token, kinds: readonly string[]) =>
    readingsOver(draft, word).some(({ means }) => kinds.includes(means.is))
  const acts = isRead(next, ['duty', 'topic']) || AUXILIARIES.has(next.norm) || STAYS.test(next.norm)
  const thing = before.norm === 'that' ? words[place - 2] : before
  if (acts || !thing || before.endsPhrase) return false
  if (isFunctionWord(thing.norm) && !/^ones?$/.test(thing.norm)) return false
  // "the wildcard we imported": a past deed after a thing; "on Aurora we enabled TLS" states one.
  const isDone = DONE.test(next.norm) && !isPlaced(draft, thing)
  return isDone || isRead(thing, ['layer', 'topic', 'kind'])
}

/** "*on Aurora* we enabled TLS" */
function isPlaced(draft: Draft, thing: Token): boolean {
  return readingsOver(draft, thing).some(
    ({ start, means }) =>
      ['service', 'variant', 'provider', 'model'].includes(means.is) &&
      PREPOSITIONS.has(draft.tokens[start - 1]?.norm ?? ''),
  )
}

/** Everything that the words around and at `word` may mean together. */
export function readingsOver({ tokens, readings }: Draft, word: Token): Reading[] {
  const at = tokens.indexOf(word)
  return readings.filter(({ start, end }) => start <= at && at < end)
}

/** Whether a word names a provider, whatever it does there. */
export function isMaker(draft: Draft, word: Token): boolean {
  return readingsOver(draft, word).some(({ means }) => means.is === 'provider')
}

const DONE = /ed$|^(bought|wrote|written|built|made|brought|put|got|set|own)$/

/** "the dev team", "our DBAs": who asks works there. */
const OWN_TEAMS = new Set(
  'dev app application ops platform sre product infra devops it cloud security db data'.split(' '),
)
export const OWN_STAFF = new Set('devs dbas developers admins'.split(' '))

/** "the DBAs *claim* that …": what they say is no deed. */
const SAYS =
  /^(claim|claims|say|says|said|think|thinks|insist|swear|reckon|believe|told|tell|ask|want|wonder)$/

/** "our own staff", "their engineers", "the dev team" */
function whoseStaff(words: readonly Token[], place: number): Party | null {
  const word = words[place]?.norm ?? ''
  const next = words[place + 1]?.norm ?? ''
  if (SAYS.test(next)) return null
  const isTeam = word === 'team' && OWN_TEAMS.has(words[place - 1]?.norm ?? '')
  if ((isTeam && words[place - 2]?.norm !== 'their') || (OWN_STAFF.has(word) && next !== 'at'))
    return words[place - 1]?.norm === 'their' ? 'provider' : 'customer'
  const before = words[place - 1]?.norm === 'own' ? words[place - 2]?.norm : words[place - 1]?.norm
  if (before === 'our' || before === 'my') return 'customer'
  return before === 'their' ? 'provider' : null
}

/** "the *AWS* data centre is ours?": between an article and a thing, a provider only says which thing. */
function isAdjective({ start, end }: Reading, { tokens, readings }: Draft): boolean {
  const things = ['layer', 'topic', 'kind', 'service', 'variant']
  return (
    DETERMINERS.has(tokens[start - 1]?.norm ?? '') &&
    readings.some((reading) => reading.start === end && things.includes(reading.means.is))
  )
}

/** "customer managed keys", "Provider Alpha DB": whether a word with these readings stands inside the name of a product. */
export function isPartOfName(over: readonly Reading[]): boolean {
  // "Google Workspace" is the maker as well.
  const isMakers = ({ start, end }: Reading) =>
    over.some((one) => one.means.is === 'provider' && one.start === start && one.end === end)
  return over.some(
    (one) =>
      one.end > one.start + 1 && ['service', 'variant', 'kind'].includes(one.means.is) && !isMakers(one),
  )
}

const NAMES_THEM = /^(to|on|with|for|by|or|and|is|was|be|not|but|vs|versus|than|just|only)$/

/** Whether a "them" only stands for what something is done to. */
export function isObject(words: readonly Token[], place: number): boolean {
  const before = words[place - 1]
  return before !== undefined && !before.endsPhrase && !NAMES_THEM.test(before.norm)
}

const KINDS_OF = /^(managed|supplied|owned|provided|controlled|held|facing|data|keys?|records?)$/
/** "*vendor* contract review" */
const PAPERS =
  /^(contracts?|management|review|risk|assessment|onboarding|portal|questionnaire|agreement|lock)$/

/** "*customer* data", "*customer* managed keys": only says which. */
export function saysKind(words: readonly Token[], place: number): boolean {
  const next = words[place + 1]?.norm ?? ''
  if (words[place]?.endsPhrase) return false
  return words[place]?.norm === 'customer'
    ? KINDS_OF.test(next)
    : PROVIDERS.has(words[place]?.norm ?? '') && PAPERS.test(next)
}

/** Whether a word stands for one of the two sides. A provider after "on" is a place; after "by" it acts. */
export function partyOf(draft: Draft, word: Token, words: readonly Token[]): Party | null {
  const place = words.indexOf(word)
  if (isPartOfName(readingsOver(draft, word))) return null
  if (POSSESSED.has(word.norm) && words[place - 1]?.norm === 'of') return null
  if (STAFF.has(word.norm)) return whoseStaff(words, place)
  const owed = OWES.has(words[place - 2]?.norm ?? '') || isLeftFor(words, place)
  const previous = owed ? '' : (words[place - 1]?.norm ?? '')
  if (saysKind(words, place)) return null
  // "i-0abc" is a resource.
  if (word.norm === 'i' && /^\d/.test(words[place + 1]?.norm ?? '')) return null
  if (CUSTOMERS.has(word.norm)) {
    const obliged = OBLIGED.test(phraseOf(words.slice(place + 1, place + 5)))
    const onlySays =
      !POSSESSED.has(word.norm) &&
      ((RELATIVE.has(previous) && !IS_SOMETHING.test(phraseOf(words.slice(Math.max(0, place - 3), place)))) ||
        isRelative(draft, words, place))
    const served = word.norm === 'us' && !isNamed(words, place)
    return served || BENEFIT.has(previous) || (onlySays && !obliged) ? null : 'customer'
  }
  // "enabling *them* sits with whom"
  if (word.norm === 'them' && isObject(words, place)) return null
  if (/^(he|she)$/.test(word.norm))
    return OUR_TELLER.test(phraseOf(words.slice(0, place))) ? 'customer' : null
  if (PROVIDERS.has(word.norm)) return BENEFIT.has(previous) ? null : 'provider'
  const name = readingsOver(draft, word).find(({ means }) => means.is === 'provider')
  if (!name || isAdjective(name, draft)) return null
  const before = draft.tokens[name.start - 1]?.norm ?? ''
  const earlier = draft.tokens[name.start - 2]?.norm ?? ''
  const owes =
    before === 'on' &&
    endsClause(words, place) &&
    (/^(is|not|that|it|this)$/.test(earlier) || asksWhetherIs(words))
  const staff = before === 'at' && STAFF.has(earlier)
  return before === 'by' || owes || owed || staff || !PREPOSITIONS.has(before) ? 'provider' : null
}

/** "*our DBA insists* that he has to do it" */
const OUR_TELLER =
  /\b(our|my) (\w+ )?\w+ (insists?|says?|claims?|thinks?|swears?|reckons?|believes?|told|tells)\b/

/** "is that *something* we get dragged into" */
const IS_SOMETHING = /\b(it|that|this|they|is|are|not|of) (something|anything)$/

/** "*is* the hypervisor on AWS and …?" */
function asksWhetherIs(words: readonly Token[]): boolean {
  return (
    words.slice(0, 2).some(({ norm }) => /^(is|are)$/.test(norm)) &&
    words.every(({ norm }) => !/^(who|whose)$/.test(norm))
  )
}

/** "it's *us*", "on *us*", "AWS or *us*", but not "it carries *us* over" */
function isNamed(words: readonly Token[], place: number): boolean {
  const before = words[place - 1]
  const next = words[place + 1]
  // "guest OS patching us?" has no verb to serve anybody.
  if (!before || before.endsPhrase || !next || next.norm === 'or') return true
  return BEFORE_US.has(before.norm)
}

const BEFORE_US = new Set(
  'is are be was were on by or and but not it to with for than just only really still all down up isnt actually both concern concerns affect affects'.split(
    ' ',
  ),
)

/** "that is *for us* to fix", "would be *for us*, no?" */
function isLeftFor(words: readonly Token[], place: number): boolean {
  if (words[place - 1]?.norm !== 'for') return false
  const first = words[place + 1]?.norm
  const isStated = /^(is|are|was|be|been|not|all|still)$/.test(words[place - 2]?.norm ?? '')
  return first === 'to' || (isStated && endsClause(words, place))
}

const GOING_ON = new Set('and but or because since so as then alone only right'.split(' '))

/** Whether nothing more is said of what stands at `place`. */
function endsClause(words: readonly Token[], place: number): boolean {
  return endsPhraseAt(words, place) || GOING_ON.has(words[place + 1]?.norm ?? '')
}

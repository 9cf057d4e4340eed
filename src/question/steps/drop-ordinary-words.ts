import { type Draft, keepReadings, type Reading, type Setting, type Step } from '../draft.ts'
import { isEnglishWord } from '../english.ts'
import { AUXILIARIES, DETERMINERS, isFunctionWord, PREPOSITIONS, SUPPOSES } from '../function-words.ts'
import { endsPhraseAt } from '../tokens.ts'
import { isUsedAsWord } from './seldom-ordinary.ts'
import { withWordsInside } from './words-inside.ts'

const NAME = 'drop-ordinary-words'
const ASPECTS = new Set(['layer', 'topic', 'model'])
const ASPECTS_AND_DUTIES = new Set([...ASPECTS, 'duty'])
const PRODUCTS = new Set(['service', 'kind'])

/** "the batch job", "a spanner in the works": an English word is a product only where the sentence says so. */
export const dropOrdinaryWords: Step = {
  name: NAME,
  why: 'real English words are not products unless they stand where a product would',
  run(draft, setting) {
    const ordinary = draft.readings.filter((reading) => reading.ordinary)
    // "a Zoom recording … Zoom or us": what stands as a name once is a name all through.
    const names = new Set(
      ordinary.filter((reading) => isName(reading, draft, setting)).map(({ phrase }) => phrase),
    )
    const kept = keepReadings(draft, NAME, ({ ordinary, phrase }) => !ordinary || names.has(phrase))
    return withWordsInside(draft, kept, setting)
  },
}

function isName(reading: Reading, draft: Draft, setting: Setting): boolean {
  const isSeldomWord = reading.ordinary === 'seldom' && !isUsedAsWord(reading, draft)
  return isSeldomWord || standsAsName(reading, draft, setting)
}

function standsAsName(reading: Reading, draft: Draft, setting: Setting): boolean {
  const { tokens } = draft
  const before = tokens[reading.start - 1]
  const sameSentence = before?.sentence === tokens[reading.start]?.sentence
  if (isHeldByAccount(reading, draft) || hasOwnWord(reading, draft, setting)) return true
  const capital = isCapitalInside(reading, draft)
  // "the Batch" is still a batch, but "I think that Atlas" names something.
  if (
    before &&
    sameSentence &&
    DETERMINERS.has(before.norm) &&
    !((capital || says(tokens[reading.start - 2]?.norm)) && before.norm === 'that')
  )
    return (
      ownsThing(reading, draft) ||
      isLongNameOf(reading, draft, setting) ||
      // "Google can bring back a *Drive* file"
      (hasItsProvider(reading, draft, setting) && namesThing(reading, draft))
    )
  if (isParty(reading, draft) || (sameSentence && SUPPOSES.has(before?.norm ?? ''))) return true
  if (capital || (before?.norm === 'that' && says(tokens[reading.start - 2]?.norm))) return true
  if (setting.previous !== null && tokens.length <= FRAGMENT) return true
  if (opensAsLongName(reading, draft)) return true
  if (!goesOnAsVerb(reading, draft) && continuesAsPhrase(reading, draft)) return false
  if (hasItsProvider(reading, draft, setting)) return true
  if (actsBare(reading, draft) || isFollowed(reading, draft)) return true
  if (!before || !sameSentence || before.endsPhrase)
    return tokens[reading.end - 1]?.endsPhrase === true || opensTheSubject(reading, draft)
  return (
    PREPOSITIONS.has(before.norm) ||
    opensQuestion(reading.start - 1, tokens) ||
    isObject(reading, draft) ||
    follows(reading, draft, ['service', 'variant'])
  )
}

/** "*firehose* buffer size": a word of the product's own vouches for it. */
function hasOwnWord({ start, end, means }: Reading, { tokens }: Draft, { vocabulary }: Setting): boolean {
  if (means.is !== 'service' && means.is !== 'variant') return false
  return tokens.some((_, at) => {
    const own = vocabulary.ownWordOf(means.service, tokens, at)
    return own !== null && (own.end <= start || own.start >= end)
  })
}

/** "am I right *that* Zoom patches it": a clause begins, and no thing is pointed at. */
function says(word: string | undefined): boolean {
  return /^(right|true|correct|sure|say|says|said|tell|told|think|assume|mean|means)$/.test(word ?? '')
}

/** "Zoom or us?": beside the one side only the other can stand. */
function isParty({ start, end }: Reading, { tokens }: Draft): boolean {
  const isUs = (at: number) => /^(us|we|ours|me)$/.test(tokens[at]?.norm ?? '')
  return (
    (tokens[end]?.norm === 'or' && isUs(end + 1)) || (tokens[start - 1]?.norm === 'or' && isUs(start - 2))
  )
}

const VERB =
  /(ed|[^su]s)$|^(went|got|gave|came|lost|broke|sent|ran|fell|said|told|kept|died|won|wo|ate|hit|cut|let)$/

/** "Snowball Edge went back", "application gateway v2, …": two words that open a sentence, and then a verb or no English. */
function opensAsLongName({ start, end, means }: Reading, { tokens, readings }: Draft): boolean {
  const next = tokens[end]
  const isProduct = means.is === 'service' || means.is === 'variant'
  if (
    !endsPhraseAt(tokens, start - 1) ||
    !isProduct ||
    end - start < 2 ||
    !next ||
    tokens[end - 1]?.endsPhrase
  )
    return false
  const explained = readings.some((reading) => reading.start === end)
  return !explained && (VERB.test(next.norm) || !isEnglishWord(next.norm))
}

/** What happens to a thing at night: "server under Spanner *dies*". */
const HAPPENS =
  /^(dies|died|goes|went|fails|failed|crashes|crashed|breaks|broke|carries|keeps|kept|stays|stayed|comes|came|gets|got|loses|lost|runs|ran|serves|stops|stopped|decides|restores|stores|deletes|handles|patches|encrypts|manages|takes|makes|updates|does|needs|has|had|deals|happen|run|get|keep|go|fail|die|stay|come)$/

function goesOnAsVerb({ end }: Reading, { tokens }: Draft): boolean {
  return tokens[end - 1]?.endsPhrase === false && HAPPENS.test(tokens[end]?.norm ?? '')
}

/** "how long *Sentinel keeps* logs": a thing that does something has an article, a name has none. */
function actsBare(reading: Reading, draft: Draft): boolean {
  const before = draft.tokens.slice(Math.max(0, reading.start - 3), reading.start)
  // "Zoom deals with patches on their servers": at the start of a sentence it takes somebody to be "they".
  const isSomebody =
    before.length > 0 || draft.tokens.some(({ norm }) => /^(they|them|their|our|we|us)$/.test(norm))
  return goesOnAsVerb(reading, draft) && isSomebody && !before.some(({ norm }) => DETERMINERS.has(norm))
}

/** "*Spanner* and Firestore", "*Autonomous* vs Base Database": set beside a name, it is one. */
function isFollowed({ start, end }: Reading, { readings, tokens }: Draft): boolean {
  return (
    /^(and|or|vs|versus)$/.test(tokens[end]?.norm ?? '') &&
    !DETERMINERS.has(tokens[start - 1]?.norm ?? '') &&
    readings.some(
      ({ start: next, means, ordinary }) =>
        next === end + 1 && (means.is === 'service' || means.is === 'variant') && !ordinary,
    )
  )
}

/** "our dedicated host: AWS sorts it": more than one word, and whose product it is. */
function isLongNameOf(reading: Reading, draft: Draft, setting: Setting): boolean {
  return (
    reading.end - reading.start > 1 &&
    hasItsProvider(reading, draft, setting) &&
    !continuesAsPhrase(reading, draft)
  )
}

/** Words of a turn so short that all of it names something: "sorry, stripe ones". */
const FRAGMENT = 4

/** "the *Cloud SQL* host", "our *Key Vault* keys": a name of two words before a thing of the cloud. */
function ownsThing(reading: Reading, draft: Draft): boolean {
  return reading.end - reading.start > 1 && namesThing(reading, draft)
}

function namesThing({ end, means }: Reading, { tokens, readings }: Draft): boolean {
  const isProduct = means.is === 'service' || means.is === 'variant'
  const thing = readings.some((next) => next.start === end && ASPECTS.has(next.means.is))
  return isProduct && thing && tokens[end - 1]?.endsPhrase === false
}

const MODALS = new Set('can could may might should shall will would must'.split(' '))

/** "can Render patch it?" asks about Render; "who can render it" says what is done. */
function opensQuestion(at: number, tokens: Draft['tokens']): boolean {
  const [auxiliary, before] = [tokens[at], tokens[at - 1]]
  // "there is slack in the plan"
  if (!auxiliary || !AUXILIARIES.has(auxiliary.norm) || before?.norm === 'there') return false
  const opens = !before || before.sentence !== auxiliary.sentence || before.endsPhrase
  return opens || !MODALS.has(auxiliary.norm) || /^(so|and|but|or|then)$/.test(before.norm)
}

/** What only a product has: "our Atlas project", "the Batch account". */
const HOLDINGS = new Set(
  'account accounts project projects tenant tenants cluster clusters instance instances workspace workspaces org subscription deployment api env envs environment environments namespace'.split(
    ' ',
  ),
)

function isHeldByAccount({ end }: Reading, { tokens }: Draft): boolean {
  return tokens[end - 1]?.endsPhrase === false && HOLDINGS.has(tokens[end]?.norm ?? '')
}

/** "Glue" in the middle of a sentence that is not all capitals. */
function isCapitalInside({ start, end }: Reading, { tokens }: Draft): boolean {
  const sentence = tokens[start]?.sentence
  const others = tokens.filter(
    (token, at) => token.sentence === sentence && (at < start || at >= end) && token.text,
  )
  const isFirst = tokens[start - 1]?.sentence !== sentence
  const titleCase = others.length > 0 && others.filter((token) => token.capital).length * 2 > others.length
  // "*Front Door* edge servers": a second capital tells, where a first only begins the sentence.
  const goesOn = end > start + 1 && tokens[end - 1]?.capital === true
  return (!isFirst || goesOn) && !titleCase && tokens[start]?.capital === true
}

/** "batch job", "shield the data": the word goes on into an English phrase. */
function continuesAsPhrase(reading: Reading, draft: Draft): boolean {
  const last = draft.tokens[reading.end - 1]
  const next = draft.tokens[reading.end]
  if (!last || !next || last.endsPhrase || next.sentence !== last.sentence) return false
  if (DETERMINERS.has(next.norm)) return true
  const explained = draft.readings.some(({ start }) => start === reading.end)
  return !explained && !isFunctionWord(next.norm) && isEnglishWord(next.norm)
}

function hasItsProvider(reading: Reading, draft: Draft, { knowledge, previous }: Setting): boolean {
  const { means } = reading
  const service =
    means.is === 'service' || means.is === 'variant' ? knowledge.services.get(means.service) : undefined
  if (!service) return false
  const said = draft.readings.some(
    ({ phrase, means: other, ordinary }) =>
      phrase !== reading.phrase &&
      ((other.is === 'provider' && other.provider === service.provider) ||
        (other.is === 'service' && !ordinary && other.service.startsWith(`${service.provider}/`))),
  )
  return said || previous?.asks.some(({ topic }) => topic.service === service.address) === true
}

/** What a thing without an article does only if it is somebody: "Atlas does upgrades", "Box should patch that". */
const ACTS = new Set('does has can could must should will would'.split(' '))

/** "Zoom recordings leaked", "Oracle patches it": the first word, then what is asked of it, and no other product. */
function opensTheSubject({ start, end, means }: Reading, { readings, tokens }: Draft): boolean {
  const leads = means.is === 'provider' ? ASPECTS_AND_DUTIES : ASPECTS
  const states =
    /^(is|was|are)$/.test(tokens[end]?.norm ?? '') &&
    readings.some((next) => next.start === end + 1 && ASPECTS_AND_DUTIES.has(next.means.is))
  const leadsOn =
    states ||
    readings.some((next) => next.start === end && leads.has(next.means.is)) ||
    ACTS.has(tokens[end]?.norm ?? '') ||
    standsOnCloud(end, readings, tokens)
  return leadsOn && readings.every((other) => other.start === start || !PRODUCTS.has(other.means.is))
}

/** "Atlas on Azure, …": what stands on a provider is a product. */
function standsOnCloud(at: number, readings: Draft['readings'], tokens: Draft['tokens']): boolean {
  const isOn = PREPOSITIONS.has(tokens[at]?.norm ?? '')
  return isOn && readings.some(({ start, means }) => start === at + 1 && means.is === 'provider')
}

/** "who patches glue?": the whole object of a duty, with no article before it. */
function isObject({ start }: Reading, { readings }: Draft): boolean {
  return readings.some(({ end, means }) => end === start && (means.is === 'duty' || means.is === 'topic'))
}

function follows({ start }: Reading, { readings, tokens }: Draft, kinds: readonly string[]): boolean {
  const joined = ['and', 'or', 'vs', 'versus'].includes(tokens[start - 1]?.norm ?? '')
  return joined && readings.some(({ end, means }) => end === start - 1 && kinds.includes(means.is))
}

import { askingSentences } from '../clauses.ts'
import { type Draft, isAspect, type Reading, type Setting, type Step, uncovered } from '../draft.ts'
import { isEnglishWord } from '../english.ts'
import { AUXILIARIES, isFunctionWord, PREPOSITIONS } from '../function-words.ts'
import type { Token } from '../tokens.ts'

/** "Amazon Foobar" is not Amazon FSx: a name we do not know, where a product would stand, is said to be unknown. */
export const findUnknownNames: Step = {
  name: 'find-unknown-names',
  why: 'a wrong owner is worse than no answer',
  run(draft, setting) {
    const asking = searched(draft)
    const longer = longerNames(draft, asking)
    const isInside = (reading: Reading) =>
      longer.some(({ start, end }) => reading.start >= start && reading.end <= end)
    const cut = draft.readings.filter((reading) => reading.means.is === 'provider' || !isInside(reading))
    const free = { ...draft, readings: cut }
    const unknown = [...longer.map(({ name }) => name), ...placeNames(free, setting, asking)]
    if (unknown.length === 0) return draft
    const whole = unknown.filter(
      (name) => !unknown.some((other) => other !== name && ` ${other} `.includes(` ${name} `)),
    )
    const knows =
      longer.length === 0 ||
      free.readings.some(({ means }) => means.is === 'service' || means.is === 'variant')
    // "AWS HyperMango for Postgres" is no Postgres of AWS's that we know.
    const readings = knows ? free.readings : free.readings.filter(({ means }) => means.is !== 'kind')
    const trail = whole.map((name) => `find-unknown-names: no service is called "${name}"`)
    return { ...free, readings, unknown: [...new Set(whole)], trail: [...draft.trail, ...trail] }
  },
}

const PRODUCTS = new Set(['service', 'variant', 'provider'])

/** The question itself; the alert or mail around it has many names that nobody asks about, unless it alone says what it is. */
function searched(draft: Draft): ReadonlySet<number> {
  const named = draft.readings.some(
    ({ means }) => PRODUCTS.has(means.is) || means.is === 'model' || means.is === 'kind',
  )
  return named ? askingSentences(draft) : new Set(draft.tokens.map(({ sentence }) => sentence))
}

interface Longer {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** "Azure Quantum Toaster": capitals that go on after a name we know make it another name. */
function longerNames(draft: Draft, asking: ReadonlySet<number>): Longer[] {
  const open = uncovered(draft)
  const found: Longer[] = []
  const add = (start: number, end: number) => found.push({ start, end, name: textOf(draft, start, end) })
  for (const { start, end, means } of draft.readings) {
    const last = draft.tokens[end - 1]
    if (!PRODUCTS.has(means.is) || !last || last.endsPhrase || !asking.has(last.sentence)) continue
    if (isTitleCase(draft, last.sentence)) continue
    let at = end
    while (open.has(at) && draft.tokens[at]?.sentence === last.sentence && isNamePart(draft.tokens[at])) at++
    if (ordinaryAfterName(draft, start)) add(start - 1, end)
    const named =
      at > end && (draft.tokens[end]?.capital || (at > end + 1 && draft.tokens[at - 1]?.norm === 'service'))
    if (named) add(start, endOfName(draft, at))
  }
  return found
}

/** "IBM HyperCrumble *Vault Fabric*": words we know go on with a stranger's name as long as they are capitals. */
function endOfName({ tokens }: Draft, from: number): number {
  let at = from
  while (
    tokens[at]?.capital &&
    !tokens[at - 1]?.endsPhrase &&
    tokens[at]?.sentence === tokens[at - 1]?.sentence
  )
    at++
  return at
}

/** "Fluxtera Vault": an English word that is also a product, right after a stranger's name, is the stranger's. */
function ordinaryAfterName({ tokens, readings }: Draft, start: number): boolean {
  const before = tokens[start - 1]
  const known = readings.some((reading) => reading.start < start && reading.end >= start)
  return (
    before !== undefined &&
    !known &&
    before.capital &&
    !before.endsPhrase &&
    before.sentence === tokens[start]?.sentence &&
    tokens[start]?.capital === true &&
    isNameLike(before) &&
    readings.some((reading) => reading.start === start && reading.ordinary)
  )
}

/** A size or a tier of what was named: "Atlas *M30*", "App Service *P1v3*". */
const SIZE = /^[a-z]{1,2}\d+[a-z]*\d*$/

function isNamePart(token: Token | undefined): boolean {
  if (!token || token.text === '' || isFunctionWord(token.norm) || SIZE.test(token.norm)) return false
  return token.capital || !isEnglishWord(token.norm) || token.norm === 'service'
}

/** "on zorblax": an unexplained word that is no English stands where a product would. */
function placeNames(draft: Draft, { knowledge, vocabulary }: Setting, asking: ReadonlySet<number>): string[] {
  const knows = draft.readings.some(({ means }) => ['service', 'variant'].includes(means.is))
  if (knows || knowledge.services.size === 0) return []
  const open = uncovered(draft)
  // "after the Strasbourg fire, who replaces OVH's servers": where a provider is named, a name elsewhere is part of the story.
  const hasMaker = draft.readings.some(({ means }) => means.is === 'provider')
  return draft.tokens.flatMap((token, at) => {
    const standsOn = open.has(at) && isOnMaker(at, draft)
    if (!asking.has(token.sentence) && !standsOn) return []
    const before = draft.tokens[at - 1]?.norm ?? ''
    const ended = draft.readings.filter(({ end }) => end === at).map(({ means }) => means.is)
    const placed =
      PREPOSITIONS.has(before) ||
      (AUXILIARIES.has(before) && !/^(have|has|had)$/.test(before)) ||
      ended.some((is) => PRODUCTS.has(is) || is === 'duty')
    const inRegion = !token.capital && [1, 2].some((ahead) => /\d/.test(draft.tokens[at + ahead]?.norm ?? ''))
    const strange = open.has(at) && isNameLike(token) && !inRegion && !saysAspect(token, vocabulary)
    return strange && (placed || standsOn || (!hasMaker && (token.capital || at === 0))) ? [token.text] : []
  })
}

const CAMEL_CASE = /\p{Ll}\p{Lu}/u

/** "*FooDB* 9 on Azure": what stands on a provider, and is written like a product. */
function isOnMaker(at: number, { tokens, readings }: Draft): boolean {
  if (!CAMEL_CASE.test(tokens[at]?.text ?? '')) return false
  const next = /^v?\d/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  return (
    PREPOSITIONS.has(tokens[next]?.norm ?? '') &&
    readings.some(({ start, means }) => start === next + 1 && means.is === 'provider')
  )
}

/** "for our *ISO* audit": a word of ours that a step has set aside is no stranger's name. */
function saysAspect({ norm }: Token, vocabulary: Setting['vocabulary']): boolean {
  return vocabulary.named(norm).some(({ means }) => isAspect(means) || means.is === 'model')
}

function isNameLike({ norm, text }: Token): boolean {
  if (text === '' || !/^\p{L}{3,}$/u.test(norm) || isFunctionWord(norm)) return false
  return !isEnglishWord(norm) && !isScrambled(norm)
}

function isTitleCase({ tokens }: Draft, sentence: number): boolean {
  const words = tokens.filter((token) => token.sentence === sentence && token.text !== '')
  return words.length > 3 && words.filter(({ capital }) => capital).length * 4 >= words.length * 3
}

function textOf({ tokens }: Draft, start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ')
    .replace(/'s$/, '')
}

/** Letters that a little word has at most. */
const LITTLE = 8

/** "taht": a little word with two letters swapped. */
function isScrambled(word: string): boolean {
  if (word.length > LITTLE) return false
  return [...word].some((_, at) =>
    isFunctionWord(word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2)),
  )
}

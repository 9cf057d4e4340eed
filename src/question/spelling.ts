import Fuse from 'fuse.js'
import { isEnglishWord } from './english.ts'
import { isFunctionWord } from './function-words.ts'
import { isProduct, type Vocabulary } from './vocabulary.ts'

/** Words of questions that no knowledge file holds but a slip may hit. */
const CUES = [
  'responsible',
  'responsibility',
  'responsibilities',
  'accountable',
  'owner',
  'difference',
  'between',
  'handles',
  'their',
  'theirs',
  'yours',
  'manages',
  'right',
  'correct',
]

export interface Speller {
  /**
   * The words meant by one misspelt word, or `null` where nothing near enough is known. Of several that are as near,
   * the one that makes a phrase of the knowledge with its neighbours: "vitual machines" are virtual, not visual.
   */
  repair(word: string, before: string, after: string): readonly string[] | null
}

/** Repairs only words that nothing else explains, and only towards words of the knowledge. */
export function createSpeller(vocabulary: Vocabulary): Speller {
  const single = [...vocabulary.words, ...CUES].filter((word) => word.length >= 3 && /^\p{L}/u.test(word))
  const joined = [...vocabulary.squashed.keys()].filter((word) => word.length >= 6)
  const known = new Set([...single, ...joined])
  const byShape = groupByShape([...known])
  const cache = new Map<string, readonly string[] | null>()
  const spell = (word: string, before: string, after: string) => {
    const exact = vocabulary.squashed.get(word)
    if (exact && !isEnglishWord(word)) return exact.split(' ')
    if (!isRepairable(word, vocabulary)) return null
    return (
      splitInTwo(word, vocabulary) ??
      nearest(
        word,
        byShape,
        (one) => vocabulary.pairs.has(`${before} ${one}`) || vocabulary.pairs.has(`${one} ${after}`),
        vocabulary,
      )
        ?.split(' ')
        .flatMap((part) =>
          vocabulary.words.has(part) ? part : (vocabulary.squashed.get(part)?.split(' ') ?? part),
        ) ??
      null
    )
  }
  return {
    repair(word, before, after) {
      const key = `${before} ${word} ${after}`
      const known = cache.get(key)
      if (known !== undefined) return known
      if (cache.size > 2_000) cache.clear()
      const repaired = spell(word, before, after)
      cache.set(key, repaired)
      return repaired
    },
  }
}

function isRepairable(word: string, vocabulary: Vocabulary): boolean {
  return (
    word.length >= 4 &&
    word.length <= 24 &&
    /^\p{L}+$/u.test(word) &&
    !vocabulary.words.has(word) &&
    !isFunctionWord(word) &&
    !isEnglishWord(word)
  )
}

/** "selfhosted" → self, hosted: both halves must be words of one phrase of the knowledge. */
function splitInTwo(word: string, vocabulary: Vocabulary): readonly string[] | null {
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)]
    if (vocabulary.pairs.has(halves.join(' '))) return halves
  }
  return null
}

/** Candidates share the first letter or the ending, and differ in length by two at most: few, so that the search is cheap. */
function groupByShape(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words)
    for (const key of shapesOf(word)) {
      const group = groups.get(key)
      if (group) group.push(word)
      else groups.set(key, [word])
    }
  return groups
}

function shapesOf(word: string): string[] {
  return [`^${word[0]}${word.length}`, `${word.slice(-3)}$${word.length}`]
}

/** Shorter words are two slips away from too many products. */
const PRODUCT_LENGTH = 6

function nearest(
  word: string,
  groups: ReadonlyMap<string, readonly string[]>,
  fits: (candidate: string) => boolean,
  { named }: Vocabulary,
): string | null {
  const slips = word.length >= 8 ? 2 : 1
  const lengths = Array.from({ length: 2 * slips + 1 }, (_, index) => word.length - slips + index)
  const keys = lengths.flatMap((length) => [`^${word[0]}${length}`, `${word.slice(-3)}$${length}`])
  const candidates = [...new Set(keys.flatMap((key) => groups.get(key) ?? []))].filter(
    (candidate) => letterGap(word, candidate) <= 2 * slips && !isTooShort(word, candidate),
  )
  if (candidates.length === 0) return null
  const fuse = new Fuse(candidates, {
    includeScore: true,
    threshold: 0.5,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    minMatchCharLength: 2,
  })
  const found = fuse.search(word).map(({ item }) => item)
  const ranked = [...new Set([...found, ...candidates])]
  const near = ranked.filter((candidate) => isSlip(word, candidate, 1))
  const within = near.length > 0 ? near : ranked.filter((candidate) => isSlip(word, candidate, slips))
  // "farget" is Fargate sooner than "target", which says nothing by itself.
  const says = within.some((candidate) => fits(candidate) || named(candidate).length > 0)
  const product =
    says || word.length < PRODUCT_LENGTH
      ? undefined
      : ranked.find(
          (candidate) =>
            candidate[0] === word[0] &&
            isSlip(word, candidate, 2) &&
            named(candidate).some(({ means }) => isProduct(means)),
        )
  return (
    product ??
    within.find(fits) ??
    within.find((candidate) => isSwap(word, candidate)) ??
    within.find((candidate) => isLeftOut(word, candidate)) ??
    within[0] ??
    null
  )
}

/** "argo" is no ARO, but "awss" is AWS: three letters are near too many words, unless one is only typed twice. */
function isTooShort(word: string, candidate: string): boolean {
  return candidate.length < 4 && candidate.length < word.length && !/(.)\1/.test(word)
}

/** "acount" is "account" with a letter left out sooner than "count" with one too many. */
function isLeftOut(word: string, other: string): boolean {
  return other.length > word.length && other[0] === word[0]
}

/** "ruels" is "rules" with two neighbours swapped, the commonest slip of all. */
function isSwap(word: string, other: string): boolean {
  return word.length === other.length && letterGap(word, other) === 0
}

/** How many letters two words do not share: a cheap bound on their distance. */
function letterGap(one: string, other: string): number {
  const rest = [...other]
  let missing = 0
  for (const letter of one) {
    const at = rest.indexOf(letter)
    if (at < 0) missing++
    else rest.splice(at, 1)
  }
  return missing + rest.length
}

/** Whether `other` is at most `slips` typing slips away: a letter more, less, changed, or two neighbours swapped. */
function isSlip(word: string, other: string, slips: number): boolean {
  if (word === other) return true
  if (slips === 0 || Math.abs(word.length - other.length) > slips) return false
  let at = 0
  while (at < word.length && word[at] === other[at]) at++
  const [a, b] = [word.slice(at), other.slice(at)]
  return (
    isSlip(a.slice(1), b, slips - 1) ||
    isSlip(a, b.slice(1), slips - 1) ||
    isSlip(a.slice(1), b.slice(1), slips - 1) ||
    (a[0] === b[1] && a[1] === b[0] && a.length > 1 && isSlip(a.slice(2), b.slice(2), slips - 1))
  )
}

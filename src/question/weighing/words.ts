import type { Span } from '../clauses.ts'
import { type Draft, PRODUCTS, type Reading } from '../draft.ts'
import { AUXILIARIES, isFunctionWord } from '../function-words.ts'
import { isPartOfName } from '../party.ts'
import { endsPhraseAt, type Token } from '../tokens.ts'

/** The words of a question as far as they tell what it proposes: who, not, must, right; the rest by its kind. */

/** One word, or a name of several. */
export interface Word {
  /** The word itself where it carries the sentence, else its kind in capitals: `PRODUCT`, `DEED`, `THEY`. */
  readonly is: string
  /** What follows: a question mark, another break, or nothing. */
  readonly ends: '?' | ',' | ''
}

/** Both sides, whatever they are called; what they do, have and get is told apart. */
const SIDES: Readonly<Record<string, string>> = {
  we: 'WE',
  i: 'WE',
  us: 'US',
  me: 'US',
  ourselves: 'US',
  myself: 'US',
  ours: 'OURS',
  mine: 'OURS',
  our: 'OUR',
  my: 'OUR',
  customer: 'CUSTOMER',
  customers: 'CUSTOMER',
  tenant: 'CUSTOMER',
  tenants: 'CUSTOMER',
  they: 'THEY',
  them: 'THEM',
  their: 'THEIR',
  theirs: 'THEIRS',
  vendor: 'PROVIDER',
  vendors: 'PROVIDER',
  provider: 'PROVIDER',
  providers: 'PROVIDER',
  operator: 'PROVIDER',
  hoster: 'PROVIDER',
  supplier: 'PROVIDER',
  suppliers: 'PROVIDER',
}

const OURS: ReadonlySet<string> = new Set(['WE', 'US', 'OURS', 'OUR', 'CUSTOMER'])
const THEIRS: ReadonlySet<string> = new Set(['THEY', 'THEM', 'THEIR', 'THEIRS', 'PROVIDER', 'PROVIDERS'])
const NOT = new Set('not no never nobody noone nothing none without neither nor hardly'.split(' '))

/** `1` for whoever asks, `2` for their provider, `n` for a no; `''` for all other words. */
export function roleOf({ is }: Word): '1' | '2' | 'n' | '' {
  if (OURS.has(is)) return '1'
  if (THEIRS.has(is)) return '2'
  return NOT.has(is) ? 'n' : ''
}

/** Whether a word carries sentences by itself. */
export type Knows = (word: string) => boolean

/** The words of one stretch. Those that are not known are told by their kind. */
export function wordsIn(draft: Draft, { start, end }: Span, knows: Knows): Word[] {
  const { tokens } = draft
  const over = readingsOfTokens(draft)
  return tokens
    .slice(start, end)
    .map((token, index): Word => {
      const at = start + index
      const ends = token.asked ? '?' : endsPhraseAt(tokens, at) ? ',' : ''
      return { is: wordOf(token, over[at] ?? [], knows), ends }
    })
    .filter(({ is, ends }, at, all) => !(NAMES.has(is) && ends === '' && all[at + 1]?.is === is))
}

/** A name of several words is one. */
const NAMES = new Set(['PRODUCT', 'PROVIDER'])

function readingsOfTokens({ tokens, readings }: Draft): Reading[][] {
  const over = tokens.map((): Reading[] => [])
  for (const reading of readings) for (let at = reading.start; at < reading.end; at++) over[at]?.push(reading)
  return over
}

function wordOf({ norm, text }: Token, over: readonly Reading[], knows: Knows): string {
  if (isPartOfName(over)) return 'PRODUCT'
  const side = SIDES[norm]
  if (side !== undefined) return side
  const isRead = (...kinds: readonly string[]) => over.some(({ means }) => kinds.includes(means.is))
  if (isRead('provider')) return /'s?\W*$/i.test(text) ? 'PROVIDERS' : 'PROVIDER'
  if (isRead(...PRODUCTS, 'model', 'kind')) return 'PRODUCT'
  if (isFunctionWord(norm) || AUXILIARIES.has(norm) || NOT.has(norm)) return norm
  if (isRead('duty', 'topic')) return `DEED${endingOf(norm)}`
  if (isRead('layer')) return 'THING'
  return knows(norm) ? norm : `WORD${endingOf(norm)}`
}

function endingOf(word: string): string {
  return /(?:ing|ed|ly|[^s]s)$/.exec(word)?.[0].replace(/^[^s]s$/, 's') ?? ''
}

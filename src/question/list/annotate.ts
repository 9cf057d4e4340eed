import type { Draft } from '../draft.ts'
import {
  CUSTOMERS,
  isMaker,
  isObject,
  isPartOfName,
  PROVIDERS,
  partyOf,
  readingsOver,
  saysKind,
} from '../party.ts'
import type { Party } from '../query.ts'
import { phraseOf, type Token } from '../tokens.ts'

/** The words as one phrase with the two sides in capitals: US and THEM, and where something is theirs OUR and THEIR. */
export function annotated(draft: Draft, words: readonly Token[]): string {
  return words
    .map((word) => {
      if (word.norm === 'our' || word.norm === 'my' || isYours(words, word)) return 'OUR'
      if (word.norm === 'their') return 'THEIR'
      if (saysKind(words, words.indexOf(word)) || isPartOfName(readingsOver(draft, word))) return word.norm
      const isPossessive = /'s?\W*$/i.test(word.text)
      const party =
        partyOf(draft, word, words) ??
        servedParty(word, words) ??
        (isMaker(draft, word) && (isPossessive || isGivenTo(words, word)) ? 'provider' : null)
      if (party === null) return word.norm
      if (isPossessive) return party === 'customer' ? 'OUR' : 'THEIR'
      return party === 'customer' ? 'US' : 'THEM'
    })
    .join(' ')
    .replace(/\bOUR (?:\w+ )?US\b/g, 'US')
    .replace(/\bTHEIR (?:\w+ )?THEM\b/g, 'THEM')
    .replace(/\bthe (?=US|THEM)\b/g, '')
}

const YOURS = /^your (own )?(responsibility|responsibilities|job|duty|problem)\b/

/** "your data stays *your responsibility*": what a vendor says to its customers. */
function isYours(words: readonly Token[], word: Token): boolean {
  const at = words.indexOf(word)
  return YOURS.test(phraseOf(words.slice(at, at + 3)))
}

/** "lies with *us*", "leaves *us* the rest": a side that does nothing there. */
function servedParty(word: Token, words: readonly Token[]): Party | null {
  const { norm } = word
  if (CUSTOMERS.has(norm)) return 'customer'
  // "what is left *to me*", but not "tell me"
  if (norm === 'me' && /^(to|for|on|with|by)$/.test(words[words.indexOf(word) - 1]?.norm ?? ''))
    return 'customer'
  if (norm === 'them' && isObject(words, words.indexOf(word))) return null
  return PROVIDERS.has(norm) ? 'provider' : null
}

/** "what can we leave *to AWS*", "inherited *from AWS*", "a thing *for AWS*" */
function isGivenTo(words: readonly Token[], word: Token): boolean {
  return /^(to|from|for)$/.test(words[words.indexOf(word) - 1]?.norm ?? '')
}

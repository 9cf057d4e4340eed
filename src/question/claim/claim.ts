import type { Claim, Party } from '../query.ts'
import { phraseOf, type Token } from '../tokens.ts'
import type { Weighed } from '../weighing/weigh.ts'
import { roleOf, type Word } from '../weighing/words.ts'
import { howFar } from './how.ts'

/** What a yes/no question proposes, and the words that do so. */
export interface Proposal {
  readonly claim: Claim
  readonly words: readonly Token[]
}

/** "that is *shared*", "they are *split between* both sides" */
const SHARED =
  /^(so |and )?(is|are) (\w+ ){1,5}shared\b|\bshared( (responsibility|duty|job))?$|\b(is|are) (it |that |this |they )?(shared\b(?! (with|publicly|to|in|on|out))|(split|divided) (between|among)\b)/

/** What a question proposes: who does it, or who need not. `null` for one that proposes nothing. */
export function proposalIn({ tokens, words, proposes, ours }: Weighed): Proposal | null {
  if (proposes <= 0) return null
  const phrase = phraseOf(tokens)
  if (SHARED.test(phrase))
    return { claim: { party: 'both', does: !/\bnot\b/.test(phrase), how: null }, words: tokens }
  return { claim: claimOf(ours > 0, words, howFar(phrase)), words: tokens }
}

/** "ours" in the words of whoever asks: that we do it, or that they do not. */
export function claimOf(ours: boolean, words: readonly Word[], how: Claim['how']): Claim {
  const party = sideNamedIn(words) ?? 'provider'
  return { party, does: ours === (party === 'customer'), how }
}

/** Sides that do something or have it, as against "for *us*" and "*our* disks". */
const ACTORS = new Set(['WE', 'OURS', 'CUSTOMER', 'THEY', 'THEIRS', 'PROVIDER', 'PROVIDERS'])

/** The side that the words name last, if they can those who act; `null` where they name none. */
export function sideNamedIn(words: readonly Word[]): Party | null {
  const sides = words.filter((word) => roleOf(word) === '1' || roleOf(word) === '2')
  const last = sides.findLast(({ is }) => ACTORS.has(is)) ?? sides.at(-1)
  if (!last) return null
  return roleOf(last) === '1' ? 'customer' : 'provider'
}

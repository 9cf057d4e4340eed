import type { Weights } from '../../knowledge/knowledge-base.ts'
import type { Draft } from '../draft.ts'
import type { Claim, Party } from '../query.ts'
import { phraseOf, type Token } from '../tokens.ts'
import { howFar } from './how.ts'
import { signsOf } from './signs.ts'
import { weigh } from './weigh.ts'
import { roleOf, type Word, wordsIn } from './words.ts'

/** What a yes/no question proposes, and the words that do so. */
export interface Proposal {
  readonly claim: Claim
  readonly words: readonly Token[]
}

/** As many words of a long message are weighed: it proposes at its end. */
const LONGEST = 60

/** "that is *shared*", "they are *split between* both sides" */
const SHARED =
  /^(so |and )?(is|are) (\w+ ){1,5}shared\b|\bshared( (responsibility|duty|job))?$|\b(is|are) (it |that |this |they )?(shared\b(?! (with|publicly|to|in|on|out))|(split|divided) (between|among)\b)/

/** What a question proposes: who does it, or who need not. `null` for one that proposes nothing. */
export function proposalIn(draft: Draft, weights: Weights): Proposal | null {
  const tokens = draft.tokens.slice(-LONGEST)
  const phrase = phraseOf(tokens)
  const words = wordsIn(draft, tokens, (word) => weights.signs.has(word))
  const { proposes, ours } = weigh(signsOf(words), weights)
  if (proposes <= 0) return null
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

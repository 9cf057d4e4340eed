import { type Draft, isAspect } from '../draft.ts'
import { QUESTION_WORDS } from '../function-words.ts'
import { endsPhraseAt, phraseOf, type Token } from '../tokens.ts'
import { NOTHING_TO_DO } from './nothing-to-do.ts'
import { ownershipIn } from './ownership.ts'
import { readingsOver } from './party.ts'
import { asksWho } from './shape.ts'

/** What is said to hear whether it is so, with no question mark. */
export const SUPPOSED =
  /^\W*(so|i think|hoping|i hope|let me guess|(please |pls )*tell me (that )?(we|they|it|i)\b|(please |pls |kindly |can you |could you )*confirm)\b|, so\b|\b(surely|presumably|pretty sure|i (assume|guess|reckon|suppose|take it))\b/i

/** What tells that somebody claims or concludes something: "the reseller *swears* …", "*hence* Amazon …". */
const CLAIMED =
  /\b(swears?|says?|said|saying|insists?|claims?|reckons?|thinks?|believes?|believe|assum\w+|presum\w+|wrote|writes|argues?|told|heard|in writing|therefore|thus|hence|ergo|obviously|logically|apparently|supposedly|means|meaning|no need|confirmed?|impression|mentioned|denied|verify|opinions?|quoted?|minutes say|judge|challenge|argue|agree|disagree|conclusion|understanding|imo|imho|buy|noted|principle|stands?|shout|objections?|logic|i read)\b|\bunless (i|we) (have )?(missed|overlooked|got)\b|\b(i would|that is|that means) (say|argue|what|right)\b/

/** The same in a thread, where "sorry, should have said" claims nothing. */
const CONCLUDED = /\b(logic|logically|therefore|thus|hence|ergo|presumably|assume|presume|reckon)\b/

/** A statement longer than this tells a story. */
const LONGEST_STATEMENT = 25
const LONGEST_CLAIM = 45

/** "*list* what AWS does": an order, where it opens its phrase. */
const ORDERS = /^(name|list|give|put|sort|state|tell|show|each|owners?|everything|one|split)$/

/** "hypervisor patches for EC2 = customer duty": what asks nothing and says whose it is, or reports who does it, wants to be judged. */
export function isStatement(draft: Draft, said: readonly Token[], inThread: boolean): boolean {
  const asks = draft.tokens.some(
    ({ norm, asked }, at) =>
      asked ||
      /^(or|whose|whom)$/.test(norm) ||
      (ORDERS.test(norm) && endsPhraseAt(draft.tokens, at - 1) && !isPlea(draft.tokens, at)),
  )
  const phrase = phraseOf(draft.tokens)
  if (asks || asksWho(draft, said) || /\bto know\b/.test(phrase)) return false
  if (inThread) return CONCLUDED.test(phrase)
  if (CLAIMED.test(phrase)) return draft.tokens.length <= LONGEST_CLAIM
  return (
    said.length <= LONGEST_STATEMENT &&
    draft.tokens.every(({ norm }) => !QUESTION_WORDS.has(norm)) &&
    (ownershipIn(draft, said) !== null || NOTHING_TO_DO.test(phraseOf(said)))
  )
}

/** "*tell me* I'm not mad" orders nothing. */
function isPlea(tokens: readonly Token[], at: number): boolean {
  return /^tell (me|us) (i|we|they|he|she|it)$/.test(phraseOf(tokens.slice(at, at + 3)))
}

/** "trimming the roles falls to Google. *A slide from yesterday, not mine!*": what comes after a statement and is about nothing of ours. */
export function withoutAfterthought(draft: Draft, words: readonly Token[]): readonly Token[] {
  const asks = ({ norm, asked }: Token) => asked || QUESTION_WORDS.has(norm) || norm === 'or'
  if (draft.tokens.some(asks) || !CLAIMED.test(phraseOf(draft.tokens))) return words
  const last = words.findLastIndex((word) =>
    readingsOver(draft, word).some(({ means }) => isAspect(means) || means.is === 'provider'),
  )
  const end = words.findIndex(({ endsPhrase }, at) => at >= last && endsPhrase) + 1
  return last < 0 || end === 0 || words.length - end < 3 ? words : words.slice(0, end)
}

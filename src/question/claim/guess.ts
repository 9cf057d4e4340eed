import type { Draft } from '../draft.ts'
import { lastPhraseAt, phraseOf, type Token } from '../tokens.ts'
import { assertionIn } from './assertion.ts'
import { howFar } from './how.ts'
import { firstParty, isMaker, partyOf } from './party.ts'
import type { Proposal } from './proposal.ts'
import { statesIt } from './shape.ts'
import { withoutTag } from './without.ts'

/** The answer that whoever asks who expects, or hopes for. */

/** "who gets it from 6 to 7, *us*?", "whose job is that, *theirs*?": the answer that whoever asks expects. */
export function guessIn(draft: Draft, words: readonly Token[]): Proposal | null {
  const start = lastPhraseAt(words)
  const [, guess] =
    /^(?:is it |that is |so )?(us|ours|them|theirs)(?: too| as well| also)?$/.exec(
      phraseOf(words.slice(start)),
    ) ?? []
  // "… is whose thing, *GitHub's*?"
  const isTheirs = start === words.length - 1 && isMaker(draft, words[start] as Token) && words[start]?.asked
  if ((guess === undefined && !isTheirs) || start < 3 || words.some(({ norm }) => norm === 'or')) return null
  const party = guess === 'us' || guess === 'ours' ? 'customer' : 'provider'
  return { claim: { party, does: true, how: null }, words, inverted: false, denied: false }
}

/** "DLQ not set, events lost. *AWS?*", "who patches Azure VMs? *MS?*": a last sentence that is one side and no more proposes that side. */
export function bareParty(draft: Draft): Proposal | null {
  const { tokens } = draft
  const [before, last] = tokens.slice(-2)
  const isAlone = before?.sentence !== last?.sentence
  if (!last?.asked || !isAlone || tokens.some(({ norm }) => norm === 'or')) return null
  const party = partyOf(draft, last, [last])
  return party && { claim: { party, does: true, how: null }, words: tokens, inverted: false, denied: false }
}

/** "who makes the snapshots, *AWS does it daily*, right?": what is hoped for after the question. */
export function hopeIn(draft: Draft, words: readonly Token[], tagged: boolean): Proposal | null {
  const who = words.findLastIndex(({ norm }) => /^(who|whose|whom|which)$/.test(norm))
  const from = words.findIndex(({ endsPhrase }, at) => at > who && endsPhrase) + 1
  const said = tagged && from > 0 ? withoutTag(draft, words.slice(from)) : []
  const party = firstParty(draft, said)
  if (said.length < 3 || party === null || !statesIt(draft, said)) return null
  const how = howFar(phraseOf(said))
  const { claim, negated } = assertionIn(draft, said, said, { denied: false, how })
  return { claim: claim ?? { party, does: !negated, how }, words, inverted: false, denied: false }
}

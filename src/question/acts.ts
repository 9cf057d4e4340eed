import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Draft } from './draft.ts'
import { phraseOf, type Token } from './tokens.ts'

/** Words of a phrase that asks, as against one that tells what happened before. */
const ASKING = new Set(
  `who whom whose which us ours mine theirs they them should must up falls responsible responsibility job call do does is are was were isnt doesnt wasnt right supposed`.split(
    /\s+/,
  ),
)

/** The ids of the acts a question names: "who *deletes* the old snapshots?" */
export function actsIn({ tokens }: Draft, { acts }: KnowledgeBase): string[] {
  const asking = phrasesOf(tokens).filter((words) => words.some(({ norm }) => ASKING.has(norm)))
  return [...acts.values()]
    .filter(({ said }) => asking.some((words) => said.test(phraseOf(words))))
    .map(({ id }) => id)
}

/** The stretches between punctuation marks. */
function phrasesOf(tokens: readonly Token[]): Token[][] {
  const phrases: Token[][] = [[]]
  tokens.forEach((token, at) => {
    phrases.at(-1)?.push(token)
    if (token.endsPhrase || tokens[at + 1]?.sentence !== token.sentence) phrases.push([])
  })
  return phrases
}

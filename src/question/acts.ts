import { isEvident, type KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { askingSentences, isWithin, type Span } from './clauses.ts'
import { type Draft, isOwnWord } from './draft.ts'
import { isFunctionWord } from './function-words.ts'
import { endsPhraseAt, phraseOf, type Token } from './tokens.ts'

/** Words of a phrase that asks, as against one that tells what happened before. */
const ASKING = new Set(
  `who whom whose which us ours mine theirs they them should must up falls responsible responsibility job call do does is are was were isnt doesnt wasnt right supposed`.split(
    /\s+/,
  ),
)

/** "who?", "us or Microsoft?": nothing but whose it is. */
function isBare(words: readonly Token[], { tokens, readings }: Draft): boolean {
  const isMaker = (at: number) =>
    readings.some((reading) => reading.means.is === 'provider' && isWithin(reading, at))
  return (
    words.some(({ norm }) => /^(who|whose|us|ours)$/.test(norm)) &&
    words.every((word) => ASKING.has(word.norm) || isFunctionWord(word.norm) || isMaker(tokens.indexOf(word)))
  )
}

/** "on *a schedule nobody here set*", "do they do it *or do we schedule it*": a thing, what was not done, one of two guesses. */
const UNDONE =
  /\b(nobody|no one)( \w+){1,3}|\b(a|the|our|its) schedule\b|\bor (do|must|should) (i|we)\b[^|]*/g

/** "multi-region failover, *who does what*?" asks for both parts. */
const BOTH_PARTS = /\bwho does what\b/

const FOR_EACH = new Set('each respectively both'.split(' '))

/** The acts a question names. */
export interface ActsSaid {
  /** Ids of those that say by themselves whose they are, wherever they stand. */
  readonly evident: readonly string[]
  /** Ids of the others that the words in `span` name: "who *deletes* the old snapshots?" */
  within(span: Span): string[]
}

/** Finds the acts that a question names. */
export function actsIn(draft: Draft, { acts }: KnowledgeBase): ActsSaid {
  const { tokens, readings } = draft
  // "AWS End User Messaging" is about nobody's end, "the core rule *set*" sets nothing.
  const isName = (place: number) =>
    readings.some(({ means, start, end }) => {
      const isProduct = means.is === 'service' || means.is === 'variant'
      return place < end && (isProduct ? start <= place : isOwnWord(means) && start < place)
    })
  const phrases = phrasesOf(tokens, isName)
  const said = (among: readonly (readonly Token[])[], evident: boolean) => {
    // No act reaches over the bar.
    const text = among.map(phraseOf).join(' | ').replaceAll(UNDONE, '')
    return [...acts.values()].flatMap((act) =>
      isEvident(act) === evident && act.said.test(text) ? act.id : [],
    )
  }
  const asking = askingSentences(draft)
  // "maintenance is scheduled for Sunday. Who does it?": the story tells, the question asks.
  // "retention, guest accounts, the data centre: who for each?" asks with every phrase.
  const forEach = tokens.some(({ norm }) => FOR_EACH.has(norm))
  const asks = (words: readonly Token[]) =>
    asking.has(words[0]?.sentence ?? -1) && (forEach || words.some(({ norm }) => ASKING.has(norm)))
  // "watching the queue, whose duty is that?", "log retention: who?" name the act before they ask.
  const leading = phrases.filter((words, at) => {
    const next = phrases[at + 1] ?? []
    return asks(next) && (/ing$/.test(words[0]?.norm ?? '') || isBare(next, draft))
  })
  return {
    evident: said(phrases, true),
    within(span) {
      if (BOTH_PARTS.test(phraseOf(tokens))) return []
      const inside = (words: readonly Token[]) => words.filter((word) => isWithin(span, tokens.indexOf(word)))
      const asked = said(phrases.filter(asks).map(inside), false)
      return asked.length > 0 ? asked : said(leading.map(inside), false)
    },
  }
}

/** The stretches between punctuation marks, without the tokens at `isLeftOut`. */
function phrasesOf(tokens: readonly Token[], isLeftOut: (at: number) => boolean): Token[][] {
  const phrases: Token[][] = [[]]
  tokens.forEach((token, at) => {
    if (!isLeftOut(at)) phrases.at(-1)?.push(token)
    if (endsPhraseAt(tokens, at)) phrases.push([])
  })
  return phrases
}

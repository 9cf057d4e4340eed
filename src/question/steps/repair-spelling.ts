import { type Draft, type Setting, type Step, uncovered } from '../draft.ts'
import { isFunctionWord } from '../function-words.ts'
import type { Correction } from '../query.ts'
import type { Speller } from '../spelling.ts'
import type { Token } from '../tokens.ts'
import { isProduct } from '../vocabulary.ts'
import { readNames } from './read-names.ts'

/** Repairs words that nothing explained, then reads the names again. A repair that leads to no name is undone. */
export function repairSpelling(speller: Speller): Step {
  return {
    name: 'repair-spelling',
    why: 'fingers slip; a repaired word is shown',
    run(draft, setting) {
      const joined = joinSplitWords(draft, setting)
      const open = uncovered(joined)
      const repairs = joined.tokens.map((token, at) => {
        if (!open.has(at)) return null
        const [before, after] = [joined.tokens[at - 1], joined.tokens[at + 1]]
        const repair = speller.repair(token.norm, before?.norm ?? '', after?.norm ?? '')
        return repair && isSomebody(token, before) && !namesProduct(repair, setting) ? null : repair
      })
      if (repairs.every((repair) => repair === null) && joined === draft) return draft
      const tokens = joined.tokens.flatMap((token, at) => replaced(token, repairs[at] ?? null))
      const corrected = joined.tokens.flatMap((token, at): Correction[] => {
        const repair = repairs[at]?.join(' ')
        return repair && repair.replaceAll(' ', '') !== token.norm ? [{ from: token.text, to: repair }] : []
      })
      return readNames.run(
        { ...joined, tokens, readings: [], corrected: [...joined.corrected, ...corrected] },
        setting,
      )
    },
  }
}

/** "ask *Jana* from finance": a capital inside a sentence is a name sooner than a slip. */
function isSomebody(token: Token, before: Token | undefined): boolean {
  const isInside = before !== undefined && before.sentence === token.sentence && !before.endsPhrase
  return isInside && token.capital && !before.capital && !/\p{Lu}/u.test(token.text.slice(1))
}

function namesProduct(words: readonly string[], { vocabulary }: Setting): boolean {
  return vocabulary.named(words.join(' ')).some(({ means }) => isProduct(means) || means.is === 'kind')
}

/** "post gres", "data bricks": two words that nothing explains are one that something does. */
function joinSplitWords(draft: Draft, { vocabulary }: Setting): Draft {
  const open = uncovered(draft)
  const at = draft.tokens.findIndex((token, index) => {
    const next = draft.tokens[index + 1]
    if (!next || token.endsPhrase || !(open.has(index) || open.has(index + 1))) return false
    if (isFunctionWord(token.norm) || isFunctionWord(next.norm)) return false
    return vocabulary.words.has(token.norm + next.norm) && token.norm.length + next.norm.length >= 5
  })
  const [one, two] = [draft.tokens[at], draft.tokens[at + 1]]
  if (!one || !two) return draft
  const whole = { ...two, text: `${one.text} ${two.text}`, norm: one.norm + two.norm, capital: one.capital }
  return { ...draft, tokens: [...draft.tokens.slice(0, at), whole, ...draft.tokens.slice(at + 2)] }
}

function replaced(token: Token, repair: readonly string[] | null): Token[] {
  if (!repair) return [token]
  return repair.map((norm, at) => {
    const last = at === repair.length - 1
    return { ...token, norm, text: at === 0 ? token.text : '', endsPhrase: last && token.endsPhrase }
  })
}

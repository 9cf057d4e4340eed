import { askingSentences } from './clauses.ts'
import { type Draft, uncovered } from './draft.ts'
import { isEnglishWord } from './english.ts'
import { AUXILIARIES, isFunctionWord } from './function-words.ts'

/** Between "who" and what is done: "who *is meant to* groom it". */
const LEADS = new Set(
  'to be meant supposed going expected actually really normally usually then else'.split(' '),
)

/** Verbs for looking after something as a whole. */
const CARES = new Set(
  `own owns manage manages managed handle handles handled cover covers covered look looks take takes see sees answer answers
  run runs running operate operates maintain maintains maintained keep keeps secure secures protect protects host hosts
  administer administers read reads govern governs support supports press push pull touch responsible accountable liable owner charge left`.split(
    /\s+/,
  ),
)

/** "who restricts *that*": the story before it says what. */
const PRONOUNS = new Set('it that this them those these'.split(' '))

/** "who grooms Jira?": the verb after "who" that no word of ours explains, so that nobody is named for it. */
export function asksUnknownDeed(draft: Draft): boolean {
  const { tokens } = draft
  const asking = askingSentences(draft)
  const open = uncovered(draft)
  for (const [who, token] of tokens.entries()) {
    if (token.norm !== 'who' || token.endsPhrase || !asking.has(token.sentence)) continue
    let at = who + 1
    while (LEADS.has(tokens[at]?.norm ?? '') || AUXILIARIES.has(tokens[at]?.norm ?? '')) at++
    const deed = tokens[at]
    if (!deed || deed.sentence !== token.sentence || !open.has(at)) continue
    if (PRONOUNS.has(tokens[at + 1]?.norm ?? '')) continue
    // What is no English may be a slip.
    const isRiddle = isEnglishWord(deed.norm) && !isFunctionWord(deed.norm) && !CARES.has(deed.norm)
    if (isRiddle && tokens.every(({ sentence }) => sentence === token.sentence)) return true
  }
  return false
}

import { isWeak } from '../aspects.ts'
import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'
import { phraseOf, phraseStartAt } from '../tokens.ts'

const NAME = 'drop-waived'

/** What comes before a deed that nobody has to do. */
const WAIVED =
  /\b(?:without (?:us|me|our|my|any(?:one|body)?(?: of us)?|having to|\w+ing)|whether or not (?:we|i|you|any(?:one|body))|even (?:if|though|when) (?:nobody|no one|noone|none of us|(?:we|i|you) (?:never|did not|do not|have not)))\b/

/** "written without us *enabling* a thing", "whether or not we *configure* it": what need not be done is not what is asked about. */
export const dropWaived: Step = {
  name: NAME,
  why: 'what happens without our doing is not about the doing',
  run: (draft) => keepReadings(draft, NAME, (reading) => !isWaived(reading, draft)),
}

function isWaived({ start, end, means }: Reading, { tokens }: Draft): boolean {
  if (means.is !== 'duty' || !isWeak(means.duty)) return false
  return WAIVED.test(phraseOf(tokens.slice(phraseStartAt(tokens, start), end)))
}

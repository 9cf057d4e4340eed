import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'
import { DETERMINERS } from '../function-words.ts'

const NAME = 'drop-adoptions'
const PRODUCTS = new Set(['service', 'variant', 'provider', 'kind'])
const ADOPTS = /^(onboard|migrat|mov(e|es|ed|ing)\b)/

/** "onboarding Snowflake", "we migrate to RDS": taking up a product is the story, and no duty that somebody owns. */
export const dropAdoptions: Step = {
  name: NAME,
  why: 'who onboards users and who onboards a product are two questions',
  run: (draft) => keepReadings(draft, NAME, (reading) => !isAdoption(reading, draft)),
}

function isAdoption({ means, phrase, end }: Reading, { tokens, readings }: Draft): boolean {
  if (!('duty' in means) || !ADOPTS.test(phrase)) return false
  let at = end
  while (DETERMINERS.has(tokens[at]?.norm ?? '') || /^(to|onto|off|from)$/.test(tokens[at]?.norm ?? '')) at++
  if (/^(providers?|vendors?)$/.test(tokens[at]?.norm ?? '')) return true
  return readings.some(({ start, means: object }) => start === at && PRODUCTS.has(object.is))
}

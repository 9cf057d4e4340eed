import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'
import { DETERMINERS } from '../function-words.ts'

const NAME = 'drop-adoptions'
const PRODUCTS = new Set(['service', 'variant', 'provider', 'kind'])
const ADOPTS = /^(onboard|migrat|mov(e|es|ed|ing)\b)/

/** "onboarding Snowflake", "we migrate to RDS": taking up a product is the story, and no duty that somebody owns. */
export const dropAdoptions: Step = {
  name: NAME,
  why: 'who onboards users and who onboards a product are two questions',
  run: (draft) =>
    keepReadings(draft, NAME, (reading) => !isAdoption(reading, draft) && !isTurnedOn(reading, draft)),
}

/** "a scale set *with automatic upgrades turned on*": how the product is used. */
function isTurnedOn({ means, phrase, start }: Reading, { tokens, readings }: Draft): boolean {
  if (means.is !== 'duty' || !/^(turn|switch|enabl)/.test(phrase)) return false
  return readings.some(
    (product) =>
      product.means.is === 'variant' && product.end === start && tokens[product.start - 1]?.norm === 'with',
  )
}

function isAdoption({ means, phrase, end }: Reading, { tokens, readings }: Draft): boolean {
  if (!('duty' in means) || !ADOPTS.test(phrase)) return false
  let at = end
  while (DETERMINERS.has(tokens[at]?.norm ?? '') || /^(to|onto|off|from)$/.test(tokens[at]?.norm ?? '')) at++
  if (/^(providers?|vendors?)$/.test(tokens[at]?.norm ?? '')) return true
  return readings.some(({ start, means: object }) => start === at && PRODUCTS.has(object.is))
}

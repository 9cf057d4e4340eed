import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'

const NAME = 'drop-left-out'
const PRODUCTS = new Set(['service', 'variant', 'kind'])
const ASIDE = new Set(['aside', 'apart', 'excepted', 'excluded'])
/** Words between "without" and a name in its list: "without *DLM or* AWS Backup". */
const REACH = 3

/** "does AWS back up EBS without AWS Backup?": what is left out is not what is asked about. */
export const dropLeftOut: Step = {
  name: NAME,
  why: 'a product said not to be used is none of the question’s',
  run(draft) {
    const leftOut = draft.readings.filter((reading) => isLeftOut(reading, draft))
    const isRest = ({ means, start }: Reading) =>
      PRODUCTS.has(means.is) && leftOut.every((one) => one.start !== start)
    return draft.readings.some(isRest)
      ? keepReadings(draft, NAME, (reading) => !leftOut.includes(reading))
      : draft
  },
}

function isLeftOut({ start, end, means }: Reading, { tokens }: Draft): boolean {
  if (!PRODUCTS.has(means.is)) return false
  // "(BigQuery *aside*)"
  if (ASIDE.has(tokens[end]?.norm ?? '') && (tokens[end]?.endsPhrase === true || end === tokens.length - 1))
    return true
  const before = tokens.slice(Math.max(0, start - REACH), start)
  const from = before.findLastIndex(({ norm }) => norm === 'without')
  return from >= 0 && before.slice(from).every(({ endsPhrase }) => !endsPhrase)
}

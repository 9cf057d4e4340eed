import { type Draft, type Reading, reread, type Step } from '../draft.ts'

const NAME = 'broken-parts'
const HARDWARE = { is: 'layer', layer: 'hardware', inModels: null } as const
const REPLACING = { is: 'topic', layer: 'hardware', duty: 'keep-available', inModels: null } as const
const PART = /^(disks?|discs?|drives?|ssds?|nvmes?|servers?|fans?|psus?|dimms?)$/
const BROKEN =
  /^(die|dies|died|dying|dead|fail|fails|failed|failing|failure|failures|break|breaks|broke|broken|faulty|bust|degraded|swap|swaps|swapped|swapping|replace|replaces|replaced|replacing)$/
/** Words between the part and what befell it: "a *drive* in one of the racks *died*". */
const REACH = 5
/** What a part may be read as where nobody says that it is a thing of metal. */
const LAYERS = new Set(['data', 'guest-os', 'hardware'])
/** Deeds that are done to a broken part rather than to what was on it. */
const OTHER_DEEDS = new Set(['dispose', 'back-up'])

/** "a *disk* goes *bad*", "who swaps the *dead drive*": what breaks and is swapped is a piece of hardware. */
export const brokenParts: Step = {
  name: NAME,
  why: 'what breaks and is swapped is a piece of hardware',
  run(draft) {
    const other = draft.readings.some(({ means }) => 'duty' in means && OTHER_DEEDS.has(means.duty ?? ''))
    const means = other ? HARDWARE : REPLACING
    return reread(draft, NAME, (reading) => (isBrokenPart(reading, draft) ? means : null))
  },
}

function isBrokenPart({ start, end, means }: Reading, { tokens }: Draft): boolean {
  if (means.is !== 'layer' || !LAYERS.has(means.layer)) return false
  const at = end - 1
  if (!PART.test(tokens[at]?.norm ?? '')) return false
  const near = tokens.slice(Math.max(0, start - REACH), end + REACH + 1)
  return near.some(
    ({ norm, sentence }, place) =>
      sentence === tokens[at]?.sentence &&
      (BROKEN.test(norm) ||
        (norm === 'bad' && /^(go|goes|went|gone|going)$/.test(near[place - 1]?.norm ?? ''))),
  )
}

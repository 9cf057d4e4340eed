import { type Draft, PRODUCTS, reread, type Step } from '../draft.ts'

const NAME = 'regions-down'
const BUILDINGS = { is: 'topic', layer: 'facility', duty: 'keep-available', inModels: null } as const
const REGION = /^(regions?|zones?|azs?)$/
const IS_DOWN = /^(offline|outages?|unreachable|unavailable)$/
/** Words between the two: "region of AWS *has been* offline". */
const REACH = 4

/** "the Frankfurt region is down, who brings it back?": where no product is named, the buildings are. */
export const regionsDown: Step = {
  name: NAME,
  why: 'a region that is down is the provider’s buildings, and no product of its own',
  run(draft) {
    const names = draft.readings.some(({ means }) => PRODUCTS.has(means.is) || means.is === 'kind')
    if (names || !isRegionDown(draft)) return draft
    return reread(draft, NAME, ({ means }) =>
      means.is === 'duty' && means.duty === 'keep-available' ? BUILDINGS : null,
    )
  },
}

function isRegionDown({ tokens }: Draft): boolean {
  return tokens.some(
    ({ norm }, at) =>
      REGION.test(norm) && tokens.slice(at + 1, at + 1 + REACH).some((next) => IS_DOWN.test(next.norm)),
  )
}

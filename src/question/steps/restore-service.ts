import { type Draft, isAspect, type Reading, reread, type Step } from '../draft.ts'

const NAME = 'restore-service'
const KEEPS_UP = { is: 'duty', duty: 'keep-available', weak: false } as const
const BRINGS_BACK = /^(restor|recover|bring|brought|get|got)/
const IS_DOWN = /^(down|offline|outage|outages|unavailable|unreachable|crashed|dead)$/
/** What was lost is a thing that was stored: that is what backups are for. */
const LOST = /^(delet|eras|wip|purg|drop|overwr|corrupt|remov|lost|gone)/

/** "the org is *down*, who brings it back?": what is down is brought up again, and not restored from a copy. */
export const restoreService: Step = {
  name: NAME,
  why: 'a service that is down is not a loss of data',
  run(draft) {
    return isDown(draft) ? reread(draft, NAME, (reading) => (bringsBack(reading) ? KEEPS_UP : null)) : draft
  },
}

function bringsBack({ means, phrase }: Reading): boolean {
  return 'duty' in means && means.duty === 'back-up' && BRINGS_BACK.test(phrase)
}

function isDown({ tokens, readings }: Draft): boolean {
  const isLoss = tokens.some(({ norm }) => LOST.test(norm))
  const namesData = readings.some(
    (reading) =>
      isAspect(reading.means) &&
      'layer' in reading.means &&
      reading.means.layer === 'data' &&
      !bringsBack(reading),
  )
  return !isLoss && !namesData && tokens.some(({ norm }) => IS_DOWN.test(norm))
}

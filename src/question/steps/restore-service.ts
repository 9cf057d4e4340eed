import { type Draft, isAspect, nameOf, type Reading, type Step } from '../draft.ts'

const NAME = 'restore-service'
const BRINGS_BACK = /^(restor|recover|bring|brought|get|got)/
const IS_DOWN =
  /^(down|offline|outage|outages|unavailable|unreachable|crashed|dead|fell over|fallen over|went down)$/
/** What was lost is a thing that was stored: that is what backups are for. */
const LOST = /^(delet|eras|wip|purg|drop|overwr|corrupt|remov|lost|gone)/

/** "the org is *down*, who brings it back?": what is down is brought up again, and not restored from a copy. */
export const restoreService: Step = {
  name: NAME,
  why: 'a service that is down is not a loss of data',
  run(draft) {
    if (!isDown(draft)) return draft
    const trail: string[] = []
    const readings = draft.readings.map((reading): Reading => {
      if (!bringsBack(reading)) return reading
      const means = { is: 'duty', duty: 'keep-available', weak: false } as const
      trail.push(`${NAME}: "${reading.phrase}" is ${nameOf(means)} here`)
      return { ...reading, means }
    })
    return trail.length === 0 ? draft : { ...draft, readings, trail: [...draft.trail, ...trail] }
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

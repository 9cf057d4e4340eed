import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { addReadings, type Draft, PRODUCTS, type Reading, type Step } from '../draft.ts'
import { phraseOf } from '../tokens.ts'

const NAME = 'own-gear'

/** "our own *Fortigate*" */
const OURS = /\b(?:our|my)(?: own)?(?: \w+)?$/
/** "the Cisco *in our rack*" */
const AT_OURS =
  /^(?:\w+ ){0,2}?(?:in|at|on) (?:our|the) (?:own )?(?:rack|office|offices|branch|branches|premises|plant|store|shop|warehouse|basement|hq|campus|building|colo|site|server room)\b/
/** As many words before and after a maker may tell whose the device is. */
const REACH = 7

/** "the Cisco in our rack that ends the VPN runs old firmware": what stands at our end of the line is ours, whatever it is connected to. */
export const ownGear: Step = {
  name: NAME,
  why: 'a device of our own is no part of the service it talks to',
  run(draft, { knowledge }) {
    const ours = ownDevice(draft, knowledge)
    if (!ours || asksTwice(draft)) return draft
    const isTheirs = ({ means }: Reading) => PRODUCTS.has(means.is) || means.is === 'provider'
    const readings = draft.readings.filter((reading) => !isTheirs(reading))
    const trail = [...draft.trail, `${NAME}: "${ours.phrase}" is yours, at your end`]
    return addReadings({ ...draft, readings, trail }, [ours])
  },
}

/** The device that is said to be ours, read as what makers of such devices stand for; `null` without one. */
function ownDevice({ tokens }: Draft, { models }: KnowledgeBase): Reading | null {
  for (const { id, makers } of models.values()) {
    const at = makers.size === 0 ? -1 : tokens.findIndex(({ norm }) => makers.has(norm))
    if (at < 0) continue
    const before = OURS.exec(phraseOf(tokens.slice(Math.max(0, at - REACH), at)))?.[0]
    const after = AT_OURS.exec(phraseOf(tokens.slice(at + 1, at + 1 + REACH)))?.[0]
    if (before === undefined && after === undefined) continue
    const start = at - lengthOf(before)
    const end = at + 1 + (before === undefined ? lengthOf(after) : 0)
    return {
      start,
      end,
      phrase: phraseOf(tokens.slice(start, end)),
      means: { is: 'model', model: id },
      ordinary: false,
    }
  }
  return null
}

/** How many words it has. */
function lengthOf(phrase = ''): number {
  return phrase.split(' ').filter(Boolean).length
}

/** "who runs the router in our office, and who the device at AWS's end?" */
function asksTwice({ tokens }: Draft): boolean {
  return tokens.filter(({ norm }) => /^(who|whose)$/.test(norm)).length > 1
}

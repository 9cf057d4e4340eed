import { type Draft, PRODUCTS, type Reading, type Step } from '../draft.ts'
import { phraseOf } from '../tokens.ts'

const NAME = 'own-gear'
const BRAND = 'cisco|fortigate|fortinet|juniper|mikrotik|meraki|sophos|checkpoint'
const PLACE =
  'rack|office|offices|branch|branches|premises|plant|store|shop|warehouse|basement|hq|campus|building|colo|site|server room'

/** "our Cisco at the branch", "the Juniper in our office", "our own Fortigate": makers of devices that no cloud rents out by name. */
const OURS = [
  new RegExp(`\\b(?:our|my) (?:own )?(?:\\w+ )?(?:${BRAND})\\b`),
  new RegExp(`\\b(?:${BRAND}) (?:\\w+ ){0,2}?(?:in|at|on) (?:our|the) (?:own )?(?:${PLACE})\\b`),
]

/** "the Cisco in our rack that ends the VPN runs old firmware": what stands at our end of the line is ours, whatever it is connected to. */
export const ownGear: Step = {
  name: NAME,
  why: 'a device of our own is no part of the service it talks to',
  run(draft) {
    const found = OURS.map((pattern) => pattern.exec(phraseOf(draft.tokens))).find(Boolean)
    if (!found || asksTwice(draft)) return draft
    const start = phraseOf(draft.tokens).slice(0, found.index).split(' ').length - 1
    const isTheirs = ({ means }: Reading) => PRODUCTS.has(means.is) || means.is === 'provider'
    const ours: Reading = {
      start,
      end: start + found[0].split(' ').length,
      phrase: found[0],
      means: { is: 'model', model: 'on-prem' },
      ordinary: false,
    }
    const readings = [...draft.readings.filter((reading) => !isTheirs(reading)), ours]
    readings.sort((one, other) => one.start - other.start)
    return { ...draft, readings, trail: [...draft.trail, `${NAME}: "${found[0]}" is yours, at your end`] }
  },
}

/** "who runs the router in our office, and who the device at AWS's end?" */
function asksTwice({ tokens }: Draft): boolean {
  return tokens.filter(({ norm }) => /^(who|whose)$/.test(norm)).length > 1
}

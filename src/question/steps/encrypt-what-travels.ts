import { type Draft, nameOf, type Reading, type Step } from '../draft.ts'

const NAME = 'encrypt-what-travels'
const TRAVELS = /^(traffic|connections?|links?|tunnels?|packets?|requests?|calls?|wire|flight)$/
const RESTS =
  /^(rest|disks?|stored|storage|volumes?|buckets?|files?|backups?|snapshots?|objects?|database|tables?)$/

/** "is *traffic* inside the VNet encrypted?": what travels is encrypted in transit. */
export const encryptWhatTravels: Step = {
  name: NAME,
  why: 'encrypting is two duties; what is encrypted tells which',
  run(draft) {
    const trail: string[] = []
    const readings = draft.readings.map((reading): Reading => {
      if (!isPlain(reading) || !travels(reading, draft)) return reading
      const means = { is: 'duty', duty: 'encrypt-in-transit', weak: false } as const
      trail.push(`${NAME}: "${reading.phrase}" is ${nameOf(means)} here`)
      return { ...reading, means }
    })
    return trail.length === 0 ? draft : { ...draft, readings, trail: [...draft.trail, ...trail] }
  },
}

/** "encrypt" and no more. */
function isPlain({ means, phrase }: Reading): boolean {
  return means.is === 'duty' && means.duty === 'encrypt-at-rest' && /^encrypt\w*$/.test(phrase)
}

function travels({ start }: Reading, { tokens }: Draft): boolean {
  const sentence = tokens[start]?.sentence
  const words = tokens.filter((token) => token.sentence === sentence)
  return words.some(({ norm }) => TRAVELS.test(norm)) && !words.some(({ norm }) => RESTS.test(norm))
}

import { type Draft, type Reading, reread, type Step } from '../draft.ts'

const NAME = 'encrypt-what-travels'
const IN_TRANSIT = { is: 'duty', duty: 'encrypt-in-transit', weak: false } as const
const TRAVELS = /^(traffic|connections?|links?|tunnels?|packets?|requests?|calls?|wire|flight)$/
const RESTS =
  /^(rest|disks?|stored|storage|volumes?|buckets?|files?|backups?|snapshots?|objects?|database|tables?)$/

/** "is *traffic* inside the VNet encrypted?": what travels is encrypted in transit. */
export const encryptWhatTravels: Step = {
  name: NAME,
  why: 'encrypting is two duties; what is encrypted tells which',
  run: (draft) =>
    reread(draft, NAME, (reading) => (isPlain(reading) && travels(reading, draft) ? IN_TRANSIT : null)),
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

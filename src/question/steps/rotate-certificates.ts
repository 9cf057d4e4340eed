import { nameOf, type Reading, type Step } from '../draft.ts'

const NAME = 'rotate-certificates'
const CERTIFICATE = /\b(cert|certs|certificate|certificates|ca)\b/
const KEY = /^(keys?|secrets?|passwords?|tokens?|credentials?|passphrases?|csek|cmk|cmek)$/

/** "server CA certificate expires. Who *rotates* it?": what is rotated is the certificate, and no key. */
export const rotateCertificates: Step = {
  name: NAME,
  why: 'rotating is said of keys and of certificates',
  run(draft) {
    const isCertificate = draft.readings.some(
      ({ means, phrase }) =>
        'duty' in means && means.duty === 'encrypt-in-transit' && CERTIFICATE.test(phrase),
    )
    if (!isCertificate || draft.tokens.some(({ norm }) => KEY.test(norm))) return draft
    const trail: string[] = []
    const readings = draft.readings.map((reading): Reading => {
      if (reading.means.is !== 'duty' || !/^rotat/.test(reading.phrase)) return reading
      const means = { is: 'topic', layer: 'data', duty: 'encrypt-in-transit', inModels: null } as const
      trail.push(`${NAME}: "${reading.phrase}" is ${nameOf(means)} here`)
      return { ...reading, means }
    })
    return trail.length === 0 ? draft : { ...draft, readings, trail: [...draft.trail, ...trail] }
  },
}

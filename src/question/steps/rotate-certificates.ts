import { reread, type Step } from '../draft.ts'

const NAME = 'rotate-certificates'
const RENEWS = { is: 'topic', layer: 'data', duty: 'encrypt-in-transit', inModels: null } as const
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
    return reread(draft, NAME, ({ means, phrase }) =>
      means.is === 'duty' && /^rotat/.test(phrase) ? RENEWS : null,
    )
  },
}

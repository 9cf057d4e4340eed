import { reread, type Step } from '../draft.ts'

const NAME = 'rotate-certificates'
const RENEWS = { is: 'topic', layer: 'data', duty: 'encrypt-in-transit', inModels: null } as const
const CERTIFICATE = /\b(cert|certs|certificate|certificates|ca)\b/
const KEY = /^(keys?|secrets?|passwords?|tokens?|credentials?|passphrases?|csek|cmk|cmek)$/

const ROTATES = { is: 'duty', duty: 'manage-keys', weak: false } as const

/** "server CA certificate expires. Who *rotates* it?", "the client secret ran out, who *renews* it?": one word for both. */
export const rotateCertificates: Step = {
  name: NAME,
  why: 'rotating and renewing are said of keys and of certificates',
  run(draft) {
    const isCertificate = draft.readings.some(
      ({ means, phrase }) =>
        'duty' in means && means.duty === 'encrypt-in-transit' && CERTIFICATE.test(phrase),
    )
    const isKey = draft.tokens.some(({ norm }) => KEY.test(norm))
    if (isCertificate === isKey) return draft
    return reread(draft, NAME, ({ means, phrase }) => {
      if (isCertificate) return means.is === 'duty' && /^rotat/.test(phrase) ? RENEWS : null
      return means.is === 'topic' && /^renew/.test(phrase) ? ROTATES : null
    })
  },
}

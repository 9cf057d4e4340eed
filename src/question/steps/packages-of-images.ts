import { type Draft, isOwnWord, type Reading, reread, type Setting, type Step } from '../draft.ts'

const NAME = 'packages-of-images'
const OF_IMAGE = { is: 'topic', layer: 'application', duty: 'patch', inModels: null } as const
const REGISTRY = 'container-registry'
/** Scanners of images, and an image with its tag: "payments-api:2.4". */
const SCANNER = /^(trivy|grype|dockerfile)$|^[a-z][\w.-]*:v?\d+(\.\d+)+$/
const FOUND = /^(cves?|criticals?|vulns?|vulnerabilit(y|ies)|rce|zero day)$/
/** Said of the machine below, and not of a package. */
const MACHINE = /\b(os|operating system|node|host|kernel|vm|server|machine|image|runner)s?\b/

/** "Trivy: openssl in our image on Fargate": the packages of an image come with it, whatever machine runs it. */
export const packagesOfImages: Step = {
  name: NAME,
  why: 'a package found in an image is mended by a new image',
  run(draft, setting) {
    const inRegistry = namesRegistry(draft, setting)
    const isScanned = draft.tokens.some(({ norm }) => SCANNER.test(norm))
    if (!inRegistry && !isScanned) return draft
    const findsHoles = inRegistry || !draft.readings.some(isOtherLayer)
    return reread(draft, NAME, (reading) =>
      isPackage(reading) || (findsHoles && isHole(reading)) ? OF_IMAGE : null,
    )
  },
}

function namesRegistry({ readings }: Draft, { knowledge }: Setting): boolean {
  return readings.some(
    ({ means }) => means.is === 'service' && knowledge.services.get(means.service)?.kind === REGISTRY,
  )
}

function isPackage({ means, phrase }: Reading): boolean {
  if (means.is === 'layer') return means.layer === 'guest-os' && !MACHINE.test(phrase)
  return means.is === 'topic' && means.layer === 'guest-os' && !isOwnWord(means) && !MACHINE.test(phrase)
}

/** "a CVE *in Postgres* on RDS": said to be in something else. */
function isOtherLayer({ means }: Reading): boolean {
  return means.is === 'layer' && means.inModels === null && means.layer !== 'guest-os'
}

/** A hole that was found in an image, with no more said of where. */
function isHole({ means, phrase }: Reading): boolean {
  return means.is === 'duty' && means.duty === 'patch' && FOUND.test(phrase)
}

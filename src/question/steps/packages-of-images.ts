import { type Draft, nameOf, type Reading, type Setting, type Step } from '../draft.ts'

const NAME = 'packages-of-images'
const REGISTRY = 'container-registry'
/** Scanners of images, and the hosts of registries. */
const SCANNER =
  /^(trivy|grype|dockerfile|dkr)$|(^|\.)(azurecr\.io|pkg\.dev|gcr\.io|ghcr\.io|dkr\.ecr)\b|^(registry|docker)\./
const FOUND = /^(cves?|vulns?|vulnerabilit(y|ies)|rce|zero day)$/
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
    const trail: string[] = []
    const readings = draft.readings.map((reading): Reading => {
      if (!isPackage(reading) && !(findsHoles && isHole(reading))) return reading
      const means = { is: 'topic', layer: 'application', duty: 'patch', inModels: null } as const
      trail.push(`${NAME}: "${reading.phrase}" is ${nameOf(means)} here`)
      return { ...reading, means }
    })
    return trail.length === 0 ? draft : { ...draft, readings, trail: [...draft.trail, ...trail] }
  },
}

function namesRegistry({ readings }: Draft, { knowledge }: Setting): boolean {
  return readings.some(
    ({ means }) => means.is === 'service' && knowledge.services.get(means.service)?.kind === REGISTRY,
  )
}

function isPackage({ means, phrase }: Reading): boolean {
  if (means.is === 'layer') return means.layer === 'guest-os' && !MACHINE.test(phrase)
  return means.is === 'topic' && means.layer === 'guest-os' && means.of === undefined && !MACHINE.test(phrase)
}

/** "a CVE *in Postgres* on RDS": said to be in something else. */
function isOtherLayer({ means }: Reading): boolean {
  return means.is === 'layer' && means.inModels === null && means.layer !== 'guest-os'
}

/** A hole that was found in an image, with no more said of where. */
function isHole({ means, phrase }: Reading): boolean {
  return means.is === 'duty' && means.duty === 'patch' && FOUND.test(phrase)
}

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
    if (!isAboutImage(draft, setting)) return draft
    const trail: string[] = []
    const readings = draft.readings.map((reading): Reading => {
      if (!isPackage(reading)) return reading
      const means = { is: 'topic', layer: 'application', duty: 'patch', inModels: null } as const
      trail.push(`${NAME}: "${reading.phrase}" is ${nameOf(means)} here`)
      return { ...reading, means }
    })
    return trail.length === 0 ? draft : { ...draft, readings, trail: [...draft.trail, ...trail] }
  },
}

function isAboutImage({ tokens, readings }: Draft, { knowledge }: Setting): boolean {
  return (
    tokens.some(({ norm }) => SCANNER.test(norm)) ||
    readings.some(
      ({ means }) => means.is === 'service' && knowledge.services.get(means.service)?.kind === REGISTRY,
    )
  )
}

/** A package, or a hole that is found in a registry, where no layer is named. */
function isPackage({ means, phrase }: Reading): boolean {
  if (means.is === 'duty') return means.duty === 'patch' && FOUND.test(phrase)
  if (means.is === 'layer') return means.layer === 'guest-os' && !MACHINE.test(phrase)
  return means.is === 'topic' && means.layer === 'guest-os' && means.of === undefined && !MACHINE.test(phrase)
}

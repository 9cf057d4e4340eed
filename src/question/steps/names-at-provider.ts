import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import {
  type Draft,
  isAspect,
  keepReadings,
  type Reading,
  reread,
  type Setting,
  type Step,
} from '../draft.ts'
import { isCloud } from '../providers.ts'
import type { Vocabulary } from '../vocabulary.ts'

const NAME = 'names-at-provider'

/** "alibaba cloud, 12 ecs instances": a name that is also another provider's belongs to the one cloud that is named. */
export const namesAtProvider: Step = {
  name: NAME,
  why: 'ECS is not only Amazon’s; the provider that is named decides whose is meant',
  run(said, { knowledge, vocabulary }: Setting) {
    const draft = keepReadings(said, NAME, (reading) => !isMaker(reading, said, knowledge))
    const clouds = cloudsNamed(draft, knowledge)
    const [cloud] = clouds
    if (clouds.length !== 1 || cloud === undefined) return draft
    const renamed = reread(draft, NAME, (reading) =>
      isStranger(reading, cloud, draft, knowledge) ? serviceAt(reading, cloud, vocabulary) : null,
    )
    return keepReadings(
      renamed,
      NAME,
      (reading) => !(isStranger(reading, cloud, renamed, knowledge) && isCommonWord(reading, renamed)),
    )
  },
}

/** "does *Red Hat* patch OpenShift Dedicated?": beside its product a maker's name is no operating system. */
function isMaker({ start, means }: Reading, { readings }: Draft, { services }: KnowledgeBase): boolean {
  const makers = readings.flatMap((other) =>
    other.start === start && other.means.is === 'provider' ? [other.means.provider] : [],
  )
  const isOwn = ({ means: one }: Reading) =>
    one.is === 'service' && makers.includes(services.get(one.service)?.provider ?? '')
  return means.is === 'layer' && readings.some((other) => other.start !== start && isOwn(other))
}

/** "security groups on Exoscale": what the words also mean without a product is all they mean at somebody else's. */
function isCommonWord({ start, end }: Reading, { readings }: Draft): boolean {
  return readings.some(
    ({ means, ...other }) =>
      other.start === start && other.end === end && (isAspect(means) || means.is === 'kind'),
  )
}

function cloudsNamed({ readings }: Draft, knowledge: KnowledgeBase): string[] {
  const named = readings.flatMap(({ means }) => (means.is === 'provider' ? [means.provider] : []))
  return [...new Set(named)].filter((provider) => isCloud(provider, knowledge))
}

/** A service of somebody else who is not named, with nothing in the same words that is the named cloud's own. */
function isStranger(
  { start, means }: Reading,
  cloud: string,
  { readings }: Draft,
  { services }: KnowledgeBase,
): boolean {
  const ownerOf = (one: Reading['means']) =>
    one.is === 'service' ? services.get(one.service)?.provider : undefined
  const owner = ownerOf(means)
  if (owner === undefined || owner === cloud) return false
  return !readings.some(
    (other) =>
      (other.means.is === 'provider' && other.means.provider === owner) ||
      (other.start === start && ownerOf(other.means) === cloud),
  )
}

/** The service the cloud's own name and these words name together: "alibaba ecs". */
function serviceAt({ phrase }: Reading, cloud: string, vocabulary: Vocabulary): Reading['means'] | null {
  const found = (vocabulary.makers.get(cloud) ?? []).flatMap((maker) =>
    vocabulary.named(`${maker} ${phrase}`),
  )
  const own = found.find(({ means }) => means.is === 'service' && means.service.startsWith(`${cloud}/`))
  return own?.means ?? null
}

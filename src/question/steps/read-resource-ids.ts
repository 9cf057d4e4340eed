import type { KnowledgeBase, Service } from '../../knowledge/knowledge-base.ts'
import { addReadings, type Draft, nameOf, type Reading, type Setting, type Step } from '../draft.ts'

const NAME = 'read-resource-ids'

/** What follows the prefix of an id: "i-*0ab12cd34ef567890*". */
const REST = /^[0-9a-f]{8,17}$/

/** An alert on "i-0ab12cd34ef567890" is about an EC2 instance, one on "shop.azurewebsites.net" about App Service, where no other service is named. */
export const readResourceIds: Step = {
  name: NAME,
  why: 'alerts name a resource by its id and seldom say what it is',
  run(draft, { knowledge }: Setting) {
    if (namesService(draft, knowledge)) return draft
    const readings = draft.tokens.flatMap((_, at) => resourceAt(at, draft, knowledge))
    if (readings.length === 0) return draft
    const trail = readings.map(({ phrase, means }) => `${NAME}: "${phrase}" is of ${nameOf(means)}`)
    return addReadings({ ...draft, trail: [...draft.trail, ...trail] }, readings)
  },
}

/** A scanner or a log only tells of the resource. */
function namesService({ readings }: Draft, { services }: KnowledgeBase): boolean {
  return readings.some(
    ({ means }) =>
      (means.is === 'service' || means.is === 'variant') &&
      services.get(means.service)?.tellsOfOthers === false,
  )
}

function resourceAt(start: number, { tokens }: Draft, { services }: KnowledgeBase): Reading[] {
  const prefix = tokens[start]?.norm ?? ''
  const host = prefix.includes('.') ? [...services.values()].filter((one) => isHostOf(one, prefix)) : []
  if (host.length > 0) return host.map(({ address }) => asService(start, start + 1, prefix, address))
  const rest = tokens[start]?.endsPhrase ? '' : (tokens[start + 1]?.norm ?? '')
  if (!/\d/.test(rest) || !REST.test(rest)) return []
  return [...services.values()]
    .filter(({ resourceIds }) => resourceIds.includes(prefix))
    .map(({ address }) => asService(start, start + 2, `${prefix}-…`, address))
}

/** "shop.azurewebsites.net" is an app of App Service. */
function isHostOf({ resourceHosts }: Service, name: string): boolean {
  return resourceHosts.some((host) => name === host || name.endsWith(`.${host}`))
}

function asService(start: number, end: number, phrase: string, service: string): Reading {
  return { start, end, phrase, means: { is: 'service', service }, ordinary: false }
}

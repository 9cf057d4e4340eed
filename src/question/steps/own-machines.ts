import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { type Draft, PRODUCTS, type Reading, type Setting, type Step } from '../draft.ts'
import { isFunctionWord } from '../function-words.ts'
import { isCloud } from '../providers.ts'

const NAME = 'own-machines'
const MACHINES = new Set('server servers host hosts machine machines vm vms box boxes'.split(' '))
/** Said of nothing but rented machines where a cloud and no product is named. */
const RENTED = new Set('vm vms instance instances'.split(' '))
/** Models in which no machine is the customer's. */
const NO_MACHINES = new Set(['saas', 'managed'])
/** "the instances", "all *running* VMs": with no product in sight they are rented ones. */
const RUNNING = new Set('the these those all running'.split(' '))
/** Words between "our" and the machine: "our two Linux servers". */
const NEAR = 3

/** "does the scanner patch our servers?": where the product has no machines of yours, they are machines you rent or own. */
export const ownMachines: Step = {
  name: NAME,
  why: 'what a product looks at or stands in front of is not the product',
  run(draft, { knowledge }: Setting) {
    const products = draft.readings.filter(({ means }) => PRODUCTS.has(means.is))
    const names = products.length > 0 ? MACHINES : RENTED
    const machine = draft.readings.find((reading) => isOwnMachine(reading, names, draft))
    if (
      !machine ||
      (products.length === 0 && !isAtCloud(draft, knowledge)) ||
      !asksOfMachine(draft) ||
      !products.every((one) => hasNoMachines(one, knowledge))
    )
      return draft
    const makers = new Set(
      products.map(({ means }) => ('service' in means ? means.service.split('/')[0] : '')),
    )
    const kept = draft.readings.filter(
      (reading) =>
        !products.includes(reading) &&
        !(
          reading.means.is === 'provider' &&
          makers.has(reading.means.provider) &&
          !isCloud(reading.means.provider, knowledge)
        ),
    )
    const rented: Reading = { ...machine, means: { is: 'model', model: 'iaas' } }
    const trail = `${NAME}: "${machine.phrase}" is yours, and no part of the product`
    return { ...draft, readings: [...kept, rented], trail: [...draft.trail, trail] }
  },
}

/** "does AWS patch our instances?" */
function isAtCloud({ readings }: Draft, knowledge: KnowledgeBase): boolean {
  return (
    readings.some(({ means }) => means.is === 'provider' && isCloud(means.provider, knowledge)) &&
    readings.every(({ means }) => means.is !== 'kind')
  )
}

/** Patching and upgrading, and of nothing else than machines. */
function asksOfMachine({ readings }: Draft): boolean {
  const others = readings.filter(
    ({ means }) => means.is === 'layer' && means.layer !== 'guest-os' && means.inModels === null,
  )
  const topics = readings.filter(({ means }) => means.is === 'topic' && means.layer !== 'guest-os')
  return (
    others.length + topics.length === 0 &&
    readings.some(({ means }) => 'duty' in means && (means.duty === 'patch' || means.duty === 'upgrade'))
  )
}

function isOwnMachine(
  { start, end, means }: Reading,
  names: ReadonlySet<string>,
  { tokens, readings }: Draft,
): boolean {
  if (means.is !== 'layer' || means.layer !== 'guest-os' || !names.has(tokens[end - 1]?.norm ?? ''))
    return false
  for (let at = start - 1; at >= start - NEAR - 1; at--) {
    const word = tokens[at]?.norm ?? ''
    if (word === 'our' || word === 'my') return true
    if (RUNNING.has(word) && RENTED.has(tokens[end - 1]?.norm ?? ''))
      return readings.every(({ means }) => !PRODUCTS.has(means.is))
    const isName = readings.some((other) => other.start <= at && at < other.end && other.means.is !== 'layer')
    if (word === '' || isFunctionWord(word) || isName) return false
  }
  return false
}

function hasNoMachines({ means }: Reading, knowledge: KnowledgeBase): boolean {
  if (means.is !== 'service' && means.is !== 'variant') return false
  const service = knowledge.services.get(means.service)
  const variant = means.is === 'variant' ? service?.variants.get(means.variant) : undefined
  const says = [...(service?.rules.values() ?? [])].some(({ about }) => about.layer === 'guest-os')
  return !says && NO_MACHINES.has(variant?.model ?? service?.model ?? '')
}

import type { KnowledgeBase, Meaning } from '../../knowledge/knowledge-base.ts'
import { isWithin, type Span } from '../clauses.ts'
import { isSetAgainst } from '../contrast.ts'
import {
  addReadings,
  type Draft,
  keepReadings,
  PRODUCTS,
  type Reading,
  reread,
  type Setting,
  type Step,
} from '../draft.ts'
import { DETERMINERS } from '../function-words.ts'
import { phraseOf } from '../tokens.ts'

const NAME = 'self-hosted'
/** What people put a product on when they run it themselves. */
const MACHINES: ReadonlySet<string> = new Set(['virtual-machine', 'managed-kubernetes'])
const ON = new Set(['on', 'in', 'inside'])
const OF_OURS = new Set(['own', 'plain', 'self', 'managed'])
const OURSELVES =
  /(?<!\S)(self host(ed|ing|s)?|selfhost(ed|ing)?|(we )?(host|run|operate|install)(ed|s|ing)? (it |this |that |them )?(ourselves|on our own)|hosted by us|in our (rack|racks|dc)|on our own (cluster|vms?|machines?|servers?|box|boxes|nodes?))\b/
/** Between two places, each with a product of its own. */
const APART = /\b(and (on|in|with)|not)\b/

/** "GitLab in our own rack": the edition of the product that runs on the customer's own machines. */
export const selfHosted: Step = {
  name: NAME,
  why: 'a product on machines of one’s own is its self-hosted edition',
  run(draft, setting) {
    const place = placeOf(draft, setting.knowledge)
    if (place === null) return draft
    const product = productAt(place, draft)
    const said = product
      ? reread(draft, NAME, (reading) =>
          reading.start === product.start ? editionOf(reading.means, setting.knowledge) : null,
        )
      : addReadings(draft, editionOfThread(draft, place, setting))
    const isEdition = said.readings.some(({ means }) => isSelfHosted(means, setting.knowledge))
    if (!isEdition) return draft
    return keepReadings(said, NAME, ({ start, means }) => !isWithin(place, start) || PRODUCTS.has(means.is))
  },
}

/** Where the question says that something runs on machines of one's own. */
function placeOf({ tokens, readings }: Draft, knowledge: KnowledgeBase): Span | null {
  const place =
    readings.find(
      ({ means }) => means.is === 'model' && knowledge.models.get(means.model)?.cloud === false,
    ) ?? readings.find(({ means, start }) => isMachine(means, knowledge) && isOn(start, tokens))
  if (place) return place
  const phrase = phraseOf(tokens)
  const said = OURSELVES.exec(phrase)
  if (!said) return null
  const start = phrase.slice(0, said.index).split(' ').length - 1
  return { start, end: start + said[0].split(' ').length }
}

function isMachine(means: Meaning, { services }: KnowledgeBase): boolean {
  if (means.is === 'kind') return MACHINES.has(means.kind)
  return means.is === 'service' && MACHINES.has(services.get(means.service)?.kind ?? '')
}

function isOn(start: number, tokens: Draft['tokens']): boolean {
  let at = start - 1
  while (DETERMINERS.has(tokens[at]?.norm ?? '') || OF_OURS.has(tokens[at]?.norm ?? '')) at--
  return ON.has(tokens[at]?.norm ?? '')
}

/** The last product before the place, unless something sets the two against each other: "on Atlas *and on* our own EC2". */
function productAt(place: Span, draft: Draft): Reading | undefined {
  const products = draft.readings.filter(({ means }) => PRODUCTS.has(means.is))
  const product = products.findLast(({ start }) => start < place.start)
  // "we self-host *Confluence*"
  if (!product) return products.find(({ start }) => start === place.end)
  if (isSetAgainst(product.start, place.start, draft) || isPartOfName(place, draft)) return undefined
  return APART.test(phraseOf(draft.tokens.slice(product.end, place.start))) ? undefined : product
}

/** "the Power BI *on-prem gateway*" names a part of the product. */
function isPartOfName(place: Span, { readings }: Draft): boolean {
  return readings.some(
    ({ means, start, end }) => means.is === 'variant' && place.start < end && start <= place.end,
  )
}

/** "what if we host it on our own k8s?": the product the thread is about. */
function editionOfThread(
  { tokens }: Draft,
  { start, end }: Span,
  { knowledge, previous }: Setting,
): Reading[] {
  const topics = previous?.asks.flatMap(({ topic: { service } }) => service ?? []) ?? []
  const means = topics
    .map((service) => editionOf({ is: 'service', service }, knowledge))
    .find((found) => found !== null)
  if (!means) return []
  return [{ start, end, phrase: phraseOf(tokens.slice(start, end)), means, ordinary: false }]
}

function editionOf(means: Meaning, { services }: KnowledgeBase): Meaning | null {
  if (means.is !== 'service') return null
  const variants = [...(services.get(means.service)?.variants.values() ?? [])]
  const edition = variants.find((variant) => variant.selfHosted)
  if (!edition) return null
  return { is: 'variant', service: means.service, variant: edition.id, onlyWithService: false }
}

function isSelfHosted(means: Meaning, { services }: KnowledgeBase): boolean {
  return (
    means.is === 'variant' && services.get(means.service)?.variants.get(means.variant)?.selfHosted === true
  )
}

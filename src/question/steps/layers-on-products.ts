import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import {
  type Draft,
  isAspect,
  nameOf,
  namesAt,
  PRODUCTS,
  type Reading,
  reread,
  type Setting,
  type Step,
} from '../draft.ts'

const NAME = 'layers-on-products'
const MODELS: ReadonlySet<string> = new Set(['model'])

/** "*IAM* on BigQuery datasets", "BigQuery *IAM*": the product that is a layer of every other one is, on another one, that layer. */
export const layersOnProducts: Step = {
  name: NAME,
  why: 'what is asked about is the product that it is on',
  run(draft, { knowledge }: Setting) {
    return reread(draft, NAME, (reading) => {
      const layer = layerOf(reading, knowledge)
      return layer !== null && isOnProduct(reading, draft) ? { is: 'layer', layer, inModels: null } : null
    })
  },
}

/** The layer of which a service is the kind (layers.yaml). */
function layerOf({ means }: Reading, { services, layers }: KnowledgeBase): string | null {
  const kind = means.is === 'service' ? (services.get(means.service)?.kind ?? null) : null
  return [...layers.values()].find((layer) => kind !== null && layer.kind === kind)?.id ?? null
}

function isOnProduct({ start, end, means }: Reading, draft: Draft): boolean {
  const { tokens, readings } = draft
  const isAfter = readings.some(
    (other) => other.end === start && other.means.is === 'service' && other.means.service !== nameOf(means),
  )
  if (isAfter && !tokens[start - 1]?.endsPhrase) return true
  if (isListed(start, nameOf(means), draft)) return true
  if (tokens[end - 1]?.endsPhrase) return false
  const next = tokens[end]?.norm ?? ''
  // "IAM *in SaaS*"
  if (/^(in|under|with)$/.test(next)) return namesAt(end + 1, draft, MODELS)
  return /^(on|for|of)$/.test(next) && namesAt(end + 1, draft, PRODUCTS)
}

/** "Cloud Run: runtime, OS, *IAM*": an item of a list of layers, where another product has them. */
function isListed(start: number, name: string, { tokens, readings }: Draft): boolean {
  const isItem =
    tokens[start - 1]?.endsPhrase === true &&
    tokens[start - 1]?.sentence === tokens[start]?.sentence &&
    readings.some(({ end, means }) => end === start && isAspect(means))
  return isItem && readings.some(({ means }) => means.is === 'service' && means.service !== name)
}

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Draft, Reading } from './draft.ts'
import { DETERMINERS, PREPOSITIONS } from './function-words.ts'
import type { PartialAspect } from './query.ts'

/** A duty said by a word so general that any other duty in the sentence is the one meant. */
const WEAK_DUTIES: ReadonlySet<string> = new Set(['configure'])

/** Whether a duty is one of those: "who has to turn it on" is about whatever is off. */
export function isWeak(duty: string): boolean {
  return WEAK_DUTIES.has(duty)
}

/** The words of one clause that name layers and duties. */
interface Said {
  readonly layers: readonly (Reading & { readonly layer: string; readonly weak: boolean })[]
  readonly duties: readonly string[]
  readonly pairs: readonly (Reading & { readonly layer: string; readonly duty: string | null })[]
}

/** What a stretch of the question asks about: layers, duties, or both at once; empty where it names neither. */
export function aspectsIn(
  readings: readonly Reading[],
  draft: Draft,
  models: readonly string[],
  knowledge: KnowledgeBase,
): PartialAspect[] {
  const said = saidIn(readings, draft, models)
  const duties = strongest(said.duties)
  const named = said.layers.find(({ layer }) => knowledge.layers.get(layer)?.onlyWhenNamed)
  const pairs = said.pairs.map(({ layer, duty }) => ({ layer: named?.layer ?? layer, duty }))
  const layers = said.layers
    .map(({ layer }) => layer)
    .filter((layer) => !pairs.some((pair) => pair.layer === layer))
  if (pairs.length > 0) return unique(pairs.map((pair) => sharpened(pair, duties)))
  if (layers.length > 0) {
    const on = duties.length > 0 ? duties : [null]
    return unique(layers.flatMap((layer) => on.map((duty) => ({ layer, duty }))))
  }
  return unique(duties.map((duty) => ({ layer: null, duty })))
}

/** A word for a whole layer ("training") takes the duty said beside it; one that names a duty keeps its own. */
function sharpened(pair: { layer: string; duty: string | null }, duties: readonly string[]): PartialAspect {
  return pair.duty === null && duties[0] ? { layer: pair.layer, duty: duties[0] } : pair
}

function strongest(duties: readonly string[]): string[] {
  const strong = duties.filter((duty) => !isWeak(duty))
  return strong.length > 0 ? strong : [...duties]
}

function saidIn(readings: readonly Reading[], draft: Draft, models: readonly string[]): Said {
  const layers = readings.flatMap((reading) => {
    if (reading.means.is !== 'layer') return []
    const { layer, inModels } = reading.means
    if (inModels && !inModels.some((model) => models.includes(model))) return []
    return [{ ...reading, layer, weak: isAlsoTopic(reading, readings) }]
  })
  const pairs = readings.flatMap((reading) =>
    reading.means.is === 'topic'
      ? [{ ...reading, layer: reading.means.layer, duty: reading.means.duty }]
      : [],
  )
  const duties = readings.flatMap(({ means }) => (means.is === 'duty' ? [means.duty] : []))
  const strong = layers.filter(({ weak }) => !weak)
  // "what is Azure responsible for on our VMs" asks for all of it, "who patches our VMs" for their OS.
  const weak = duties.length > 0 ? layers : []
  const meant = strong.length > 0 ? strong : pairs.length > 0 ? [] : weak
  const heads = meant.filter((layer) => !isPlace(layer, [...meant, ...pairs], draft))
  return { layers: heads, pairs: preferPairs(pairs), duties: [...new Set(duties)] }
}

/** The same words also name the product: "who patches our VMs" is about VMs, and about their OS only for want of more. */
function isAlsoTopic({ start, end }: Reading, readings: readonly Reading[]): boolean {
  const named = readings.some(({ means }) => means.is === 'service' || means.is === 'variant')
  const products = named ? ['service', 'variant', 'model'] : ['kind', 'model']
  return readings.some((other) => other.start < end && other.end > start && products.includes(other.means.is))
}

/** "the data *on the disks*": a layer after a preposition only says where the earlier one is. */
function isPlace({ start }: Reading, others: readonly Reading[], { tokens }: Draft): boolean {
  let before = start - 1
  while (before >= 0 && DETERMINERS.has(tokens[before]?.norm ?? '')) before--
  return PREPOSITIONS.has(tokens[before]?.norm ?? '') && others.some((other) => other.end <= before)
}

/** One phrase may name two pairs; the one that also names a duty says more. */
function preferPairs(pairs: Said['pairs']): Said['pairs'] {
  return pairs.filter(
    (pair) => pair.duty !== null || !pairs.some((other) => other.start === pair.start && other.duty !== null),
  )
}

function unique(aspects: readonly PartialAspect[]): PartialAspect[] {
  return [...new Map(aspects.map((aspect) => [JSON.stringify(aspect), aspect])).values()]
}

import type { Aspect, KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type Draft, isOwnWord, type Reading } from './draft.ts'
import { DETERMINERS, PREPOSITIONS } from './function-words.ts'
import type { PartialAspect } from './query.ts'

/** A duty said by a word so general that any other duty in the sentence is the one meant. */
const WEAK_DUTIES: ReadonlySet<string> = new Set(['configure'])

/** Layers whose names stand before another as adjectives. */
const MODIFIERS: ReadonlySet<string> = new Set(['application', 'runtime-middleware', 'database-engine'])

/** Layers whose plain names also stand for a whole service: "the RDS database", "the EKS cluster", "the GitLab VM". */
const THINGS: ReadonlySet<string> = new Set(['database-engine', 'container-platform', 'guest-os'])

/** Done to what is stored or sent, be it a key or a secret. */
const ENCRYPTION: ReadonlySet<string> = new Set(['encrypt-at-rest', 'encrypt-in-transit'])

/** Whether a duty is one of those: "who has to turn it on" is about whatever is off. */
export function isWeak(duty: string): boolean {
  return WEAK_DUTIES.has(duty)
}

/** Words of a question that has hardly room for a topic. */
const BARE = 6

/** The words of one clause that name layers and duties. */
interface Said {
  readonly layers: readonly (Reading & { readonly layer: string; readonly weak: boolean })[]
  readonly duties: readonly (Reading & { readonly duty: string })[]
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
  const duties = strongest(said.duties.map(({ duty }) => duty))
  const named = said.layers.find(({ layer }) => knowledge.layers.get(layer)?.onlyWhenNamed)
  const pairs = said.pairs.map((pair) => ({
    ...sharpened(pair, duties, said, draft),
    layer: named?.layer ?? pair.layer,
  }))
  const layers = said.layers
    .map(({ layer }) => layer)
    .filter((layer) => !pairs.some((pair) => pair.layer === layer))
  if (pairs.length > 0) return unique(pairs.filter((pair) => !isAddOn(pair, pairs)))
  if (layers.length > 0) {
    const on = duties.length > 0 ? duties : [null]
    return unique(layers.flatMap((layer) => on.map((duty) => ({ layer, duty }))))
  }
  return unique(duties.map((duty) => ({ layer: null, duty })))
}

/** "SQL injection in *our add-on*": what is to be mended is what was put in, and not the program around it. */
function isAddOn({ layer, duty }: PartialAspect, pairs: readonly PartialAspect[]): boolean {
  return duty === 'patch' && pairs.some((other) => other.layer === layer && other.duty === 'extend')
}

/** "Training" names no duty and takes the one said beside it; "backs up the DNS records" has one that beats its own. */
function sharpened(
  { start, means, layer, duty }: Said['pairs'][number],
  duties: readonly string[],
  said: Said,
  draft: Draft,
): Aspect {
  if (duty === null) return { layer, duty: duties[0] ?? null }
  const done = isOwnWord(means) ? said.duties.find((other) => isDoneTo(start, duty, other, draft)) : undefined
  if (done) return { layer, duty: done.duty }
  // "are our *secrets* encrypted?": the noun is a thing that something else is done to.
  const encrypts = said.duties.find((other) => ENCRYPTION.has(other.duty))
  if (duty === 'manage-keys' && layer === 'identity-access' && encrypts) return { layer, duty: encrypts.duty }
  const verb = said.duties.find((other) => other.start < start && !isWeak(other.duty))
  return { layer, duty: isWeak(duty) && verb ? verb.duty : duty }
}

/** "*backs up* the masking policies", "*patches* the plan": the duties that a word of the product's own takes from the deed right before it. */
function isDoneTo(
  start: number,
  own: string,
  { end, duty }: Said['duties'][number],
  { tokens }: Draft,
): boolean {
  const takesIt = duty === 'back-up' || (own === 'keep-available' && !isWeak(duty))
  return takesIt && end <= start && tokens.slice(end, start).every(({ norm }) => DETERMINERS.has(norm))
}

function strongest(duties: readonly string[]): string[] {
  const strong = duties.filter((duty) => !isWeak(duty))
  return [...new Set(strong.length > 0 ? strong : duties)]
}

function saidIn(readings: readonly Reading[], draft: Draft, models: readonly string[]): Said {
  // "are the nodes on us?": with hardly a word more, a layer of some models is asked about in all of them.
  const isBare = draft.tokens.length <= BARE
  const holds = ({ inModels }: { readonly inModels: readonly string[] | null }) =>
    inModels === null || models.some((model) => inModels.includes(model)) || (models.length === 0 && isBare)
  const layers = readings.flatMap((reading) =>
    reading.means.is === 'layer' && holds(reading.means)
      ? [{ ...reading, layer: reading.means.layer, weak: isAlsoTopic(reading, readings) }]
      : [],
  )
  const pairs = readings.flatMap((reading) =>
    reading.means.is === 'topic' && holds(reading.means)
      ? [{ ...reading, layer: reading.means.layer, duty: reading.means.duty }]
      : [],
  )
  const duties = readings.flatMap((reading) =>
    reading.means.is === 'duty' ? [{ ...reading, duty: reading.means.duty }] : [],
  )
  const strong = layers.filter(({ weak }) => !weak)
  // "what is Azure responsible for on our VMs" asks for all of it, "who patches our VMs" for their OS.
  const weak = duties.length > 0 ? layers : []
  const meant = strong.length > 0 ? strong : pairs.length > 0 ? [] : weak
  const named = meant.filter(
    (layer) => !isPlace(layer, [...meant, ...pairs], draft) && !isModifier(layer, meant, draft),
  )
  const heads = named.filter((layer) => !isTheThing(layer, named, readings, draft))
  return { layers: heads, pairs: preferPairs(pairs), duties }
}

/** The same words also name the product: "who patches our VMs" is about VMs, and about their OS only for want of more. */
function isAlsoTopic({ start, end }: Reading, readings: readonly Reading[]): boolean {
  const named = readings.some(({ means }) => means.is === 'service' || means.is === 'variant')
  const products = named ? ['service', 'variant', 'model'] : ['kind', 'model']
  return readings.some((other) => other.start < end && other.end > start && products.includes(other.means.is))
}

/** "platform hosts", "app nodes": what runs on something only says which of them is meant. */
function isModifier({ end, means }: Reading, others: readonly Reading[], { tokens }: Draft): boolean {
  const runs = means.is === 'layer' && MODIFIERS.has(means.layer)
  return runs && tokens[end - 1]?.endsPhrase === false && others.some(({ start }) => start === end)
}

/** "the users of the RDS *databases*": such a word after a product's name is the product, where something else is named too. */
function isTheThing(
  { start, end, means }: Reading,
  others: readonly Reading[],
  readings: readonly Reading[],
  { tokens }: Draft,
): boolean {
  if (means.is !== 'layer' || end !== start + 1 || tokens[start - 1]?.endsPhrase) return false
  // "Compute *VMs*": a word that is also the kind of the product.
  const isKind = readings.some((other) => other.start === start && other.means.is === 'kind')
  if (!THINGS.has(means.layer) && !isKind) return false
  const after = readings.some(
    (other) => other.end === start && (other.means.is === 'service' || other.means.is === 'variant'),
  )
  return after && others.some((other) => other.start !== start)
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

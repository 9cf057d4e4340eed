import type { KnowledgeBase, Meaning, Name } from '../knowledge/knowledge-base.ts'
import { DETERMINERS } from './function-words.ts'
import type { Correction, Query } from './query.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One thing the text may mean, and where it says so. */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly phrase: string
  readonly means: Meaning
  /** The phrase is also plain English. */
  readonly ordinary: Name['ordinary']
}

/** A question half understood: each step of the grammar takes one and returns a better one. */
export interface Draft {
  readonly tokens: readonly Token[]
  readonly readings: readonly Reading[]
  readonly corrected: readonly Correction[]
  readonly unknown: readonly string[]
  readonly trail: readonly string[]
}

/** What every step may look at besides the draft. */
export interface Setting {
  readonly knowledge: KnowledgeBase
  readonly vocabulary: Vocabulary
  readonly previous: Query | null
}

/** A named reader or refiner. One that drops a reading leaves a line in the trail. */
export interface Step {
  readonly name: string
  readonly why: string
  run(draft: Draft, setting: Setting): Draft
}

/** Keeps the readings that pass `keep`; each dropped one leaves a line with the step's name. */
export function keepReadings(draft: Draft, name: string, keep: (reading: Reading) => boolean): Draft {
  const dropped = draft.readings.filter((reading) => !keep(reading))
  if (dropped.length === 0) return draft
  const lines = dropped.map(
    (reading) => `${name}: "${reading.phrase}" is not read as ${nameOf(reading.means)}`,
  )
  return {
    ...draft,
    readings: draft.readings.filter((reading) => !dropped.includes(reading)),
    trail: [...draft.trail, ...new Set(lines)],
  }
}

/** Gives readings another meaning where `as` returns one; each leaves a line with the step's name. */
export function reread(draft: Draft, name: string, as: (reading: Reading) => Meaning | null): Draft {
  const trail: string[] = []
  const readings = draft.readings.map((reading): Reading => {
    const means = as(reading)
    if (means === null) return reading
    trail.push(`${name}: "${reading.phrase}" is ${nameOf(means)} here`)
    return { ...reading, means }
  })
  return trail.length === 0 ? draft : { ...draft, readings, trail: [...draft.trail, ...trail] }
}

/** The draft with `more` readings, all in the order said. */
export function addReadings(draft: Draft, more: readonly Reading[]): Draft {
  if (more.length === 0) return draft
  return { ...draft, readings: [...draft.readings, ...more].sort((one, other) => one.start - other.start) }
}

/** The tokens no reading explains. */
export function uncovered(draft: Draft): ReadonlySet<number> {
  const open = new Set(draft.tokens.keys())
  for (const { start, end } of draft.readings) for (let at = start; at < end; at++) open.delete(at)
  return open
}

/** A layer, a duty, or both at once: what is asked about, as against the product that has it. */
export function isAspect({ is }: Meaning): boolean {
  return is === 'layer' || is === 'duty' || is === 'topic'
}

/** Whether a reading that `is` one of these begins at `at`, articles aside: "on *our RDS*". */
export function namesAt(at: number, { tokens, readings }: Draft, is: ReadonlySet<string>): boolean {
  const place = pastArticles(at, tokens)
  return readings.some(({ start, means }) => start === place && is.has(means.is))
}

/** The first token at or after `at` that is no article. */
export function pastArticles(at: number, tokens: Draft['tokens']): number {
  let place = at
  while (DETERMINERS.has(tokens[place]?.norm ?? '')) place++
  return place
}

/** What somebody sells: a service, or a flavour of one. */
export const PRODUCTS: ReadonlySet<string> = new Set(['service', 'variant'])

/** A word that only one service has for a layer or a duty. */
export function isOwnWord(means: Meaning): boolean {
  return means.is === 'topic' && means.of !== undefined
}

/** A meaning as the trail names it. */
export function nameOf(meaning: Meaning): string {
  switch (meaning.is) {
    case 'variant':
      return `${meaning.service}:${meaning.variant}`
    case 'topic':
      return meaning.duty === null ? meaning.layer : `${meaning.layer}/${meaning.duty}`
    case 'provider':
    case 'region':
      return meaning.provider
    case 'service':
      return meaning.service
    case 'model':
      return meaning.model
    case 'kind':
      return meaning.kind
    case 'layer':
      return meaning.layer
    case 'duty':
      return meaning.duty
    case 'definition':
      return meaning.definition
  }
}

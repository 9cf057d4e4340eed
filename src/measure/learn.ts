import type { Weight, Weights } from '../knowledge/knowledge-base.ts'
import type { Sentence } from './sentences.ts'

/** Logistic regression by stochastic gradient descent with steps by AdaGrad; the same sentences give the same weights. */

/** One sentence by its signs. */
export interface Lesson extends Pick<Sentence, 'says' | 'outside'> {
  readonly signs: ReadonlySet<string>
}

/** In how many sentences something must be seen to teach about others. */
const SEEN_AT_LEAST = 4

const ROUNDS = 30
const STEP = 0.3
/** Pulls every weight towards zero, so that what is rare weighs little. */
const DECAY = 0.0005
/** The sum of squares that a weight starts with: bounds its first steps. */
const START = 0.01

/** Weights for whether something is proposed, for whose it is said to be, and for what is none of ours. */
export function learn(lessons: readonly Lesson[]): Weights {
  const signs = frequent(lessons.map((lesson) => lesson.signs))
  const numbers = new Map(signs.map((sign, at) => [sign, at + 1]))
  const rows = lessons.map((lesson) => ({
    ...lesson,
    // 0 is the bias, which every sentence has.
    on: [0, ...[...lesson.signs].flatMap((sign) => numbers.get(sign) ?? [])],
  }))
  const told = rows.filter(({ says }) => says !== null)
  const claims = told.filter(({ says }) => says !== 'none')
  const size = signs.length + 1
  const proposes = fit(told, ({ says }) => says !== 'none', size)
  const ours = fit(claims, ({ says }) => says === 'ours', size)
  const outside = fit(
    rows.filter((row) => row.outside !== null),
    (row) => row.outside === true,
    size,
  )
  const weightAt = (at: number): Weight => ({
    proposes: round(proposes[at]),
    ours: round(ours[at]),
    outside: round(outside[at]),
  })
  return { bias: weightAt(0), signs: new Map(signs.map((sign, at) => [sign, weightAt(at + 1)])) }
}

/** What is found in enough of the sets to teach something about others, in alphabetical order. */
export function frequent(sets: readonly ReadonlySet<string>[]): string[] {
  const seen = new Map<string, number>()
  for (const set of sets) for (const one of set) seen.set(one, (seen.get(one) ?? 0) + 1)
  return [...seen].flatMap(([one, times]) => (times >= SEEN_AT_LEAST ? one : [])).sort()
}

interface Row extends Lesson {
  /** The numbers of its signs. */
  readonly on: readonly number[]
}

function fit(rows: readonly Row[], isSo: (row: Row) => boolean, size: number): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(START)
  const random = randomFrom(1)
  for (let round = 0; round < ROUNDS; round++)
    for (const at of shuffled(rows.length, random)) {
      const row = rows[at] as Row
      const scale = 1 / Math.sqrt(row.on.length)
      let sum = 0
      for (const sign of row.on) sum += (weights[sign] ?? 0) * scale
      const error = (isSo(row) ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const sign of row.on) {
        const weight = weights[sign] ?? 0
        const gradient = error * scale - DECAY * weight
        const square = (squares[sign] ?? START) + gradient * gradient
        squares[sign] = square
        weights[sign] = weight + (STEP * gradient) / Math.sqrt(square)
      }
    }
  return weights
}

/** Numbers from 0 to 1 that are the same in each run: a linear congruential generator with glibc's constants. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

/** Fisher and Yates. */
function shuffled(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at)
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1)) % (at + 1)
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
  return order
}

function round(weight: number | undefined): number {
  return Math.round((weight ?? 0) * 100) / 100
}

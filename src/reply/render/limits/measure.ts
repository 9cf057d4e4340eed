import { type BlockProblem, list } from './problem.ts'

/** A text of at least one character and at most `most`. Left-out texts are another check's matter. */
export function text(at: string, value: unknown, most: number): BlockProblem[] {
  if (value === undefined) return []
  if (typeof value !== 'string' || value.trim() === '')
    return [{ at, code: 'empty', message: 'must hold text' }]
  if (value.length <= most) return []
  return [{ at, code: 'too-long', message: `${value.length} characters; Slack takes ${most}` }]
}

/** A list of at least one item and at most `most`. */
export function count(at: string, value: unknown, most: number): BlockProblem[] {
  const { length } = list(value)
  if (length === 0) return [{ at, code: 'empty', message: 'must hold at least one item' }]
  return length <= most ? [] : [{ at, code: 'too-many', message: `${length} items; Slack takes ${most}` }]
}

export function unique(at: string, values: readonly unknown[]): BlockProblem[] {
  const given = values.filter((value) => value !== undefined)
  const repeated = given.find((value, index) => given.indexOf(value) !== index)
  return repeated === undefined ? [] : [{ at, code: 'repeated', message: `${String(repeated)} stands twice` }]
}

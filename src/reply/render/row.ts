import type { Answer } from '../reply.ts'
import { lineToText } from './line-text.ts'

/** One answer as a row of a table. */
export interface Row {
  /** "Amazon EC2" */
  readonly place: string
  /** "Guest operating system, patching" */
  readonly aspect: string
  /** "you", "AWS", "shared by you and AWS" */
  readonly owner: string
  readonly answer: Answer
}

/** Takes the short line of an answer, "Amazon EC2 › Guest operating system, patching: you", apart again. */
export function rowOf(answer: Answer): Row {
  const [, place = '', aspect = '', owner = ''] = /^(.*?) › (.*): (.*?)$/.exec(lineToText(answer.short)) ?? []
  return { place, aspect, owner, answer }
}

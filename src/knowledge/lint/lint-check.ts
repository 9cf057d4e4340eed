import type { KnowledgeBase } from '../knowledge-base.ts'
import type { ParsedKnowledge } from '../parsed-knowledge.ts'
import type { Problem } from '../problem.ts'
import type { KnowledgeFile } from '../read-files.ts'

/** What a check may look at: the texts, the files as data, and the linked whole. */
export interface Examined {
  readonly files: readonly KnowledgeFile[]
  readonly parsed: ParsedKnowledge
  readonly knowledge: KnowledgeBase
  /** The day of the check, so that age is not a matter of the machine's clock. */
  readonly today: Date
}

/** One check, one file: a name, a reason, and what it finds. */
export interface LintCheck {
  readonly name: string
  readonly why: string
  check(examined: Examined): Problem[]
}

/** A problem at a line of a file. */
export function problemAt(code: string, file: string, line: number, message: string): Problem {
  return { code, file, line, column: 1, message }
}

/** The line on which `key` is first written as a key of `text`, or 1. */
export function lineOfKey(text: string, key: string): number {
  const at = text.split('\n').findIndex((line) => line.trimStart().replace(/^- /, '').startsWith(`${key}:`))
  return at < 0 ? 1 : at + 1
}

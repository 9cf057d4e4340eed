/** What is wrong with the knowledge, where, and what to write instead. Machines read `code`, people read `message`. */
export interface Problem {
  readonly code: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  /** A warning is worth a person's look and stops nothing. */
  readonly warning?: true
}

/** `file:line:column: message`, the form editors and terminals turn into a link. */
export function problemLine(problem: Problem): string {
  const level = problem.warning ? 'warning: ' : ''
  return `${problem.file}:${problem.line}:${problem.column}: ${level}${problem.message} [${problem.code}]`
}

/** Thrown when the knowledge cannot be used; carries every problem, not the first. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`The knowledge has ${problems.length} problem(s):\n${problems.map(problemLine).join('\n')}`)
    this.problems = problems
  }
}

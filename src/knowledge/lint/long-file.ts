import { type LintCheck, problemAt } from './lint-check.ts'

const MOST_LINES = 300

/** Nobody edits what `npm run learn` writes. */
const LEARNED = 'weights.yaml'

export const longFile: LintCheck = {
  name: 'long-file',
  why: 'a file that everybody must edit is a file nobody reads',
  check: ({ files }) =>
    files.flatMap(({ path, text }) => {
      if (path === LEARNED) return []
      const lines = text.split('\n').length - 1
      const message = `has ${lines} lines; at most ${MOST_LINES}: split it, or drop what is inherited`
      return lines > MOST_LINES ? [problemAt('long-file', path, MOST_LINES, message)] : []
    }),
}

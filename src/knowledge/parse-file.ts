import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem.ts'
import type { KnowledgeFile } from './read-files.ts'
import { wording } from './wording.ts'

type Path = readonly PropertyKey[]

/** One file as plain data, with the line of every rule; fit for a cache, since it is JSON through and through. */
export interface ParsedFile<Data> {
  readonly path: string
  readonly data: Data
  /** The line of each rule and of each aspect under `words`, by its path: `rules.0`, `variants.1.rules.0`, `words.data`. */
  readonly ruleLines: Readonly<Record<string, number>>
}

/** Parses and validates one file. Problems are pushed, never thrown; with any problem there is no result. */
export function parseFile<Schema extends z.ZodType>(
  file: KnowledgeFile,
  schema: Schema,
  problems: Problem[],
): ParsedFile<z.infer<Schema>> | null {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false })
  const report = (offset: number, code: string, message: string) => {
    const { line, col } = lines.linePos(offset)
    problems.push({ code, file: file.path, line, column: col, message })
  }
  if (document.errors.length > 0) {
    for (const error of document.errors) report(error.pos[0], 'yaml', error.message)
    return null
  }
  const offsetOf = (path: Path): number => {
    for (let end = path.length; end >= 0; end--) {
      const offset = offsetAt(
        document.contents,
        document.getIn(path.slice(0, end - 1), true),
        path.slice(0, end),
      )
      if (offset !== null) return offset
      const node = document.getIn(path.slice(0, end), true)
      if (isNode(node) && node.range) return node.range[0]
    }
    return 0
  }
  const result = schema.safeParse(document.toJS())
  if (!result.success) {
    for (const issue of result.error.issues) {
      const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
      report(offsetOf(at), `schema/${issue.code}`, wording(issue))
    }
    return null
  }
  const lineOf = (path: Path) => lines.linePos(offsetOf(path)).line
  return { path: file.path, data: result.data, ruleLines: ruleLines(document.toJS(), lineOf) }
}

/** The place of a key in its map: that is where an author has to write, more than at the value. */
function offsetAt(_root: unknown, parent: unknown, path: Path): number | null {
  if (!isMap(parent)) return null
  const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === String(path.at(-1)))
  return pair && isNode(pair.key) && pair.key.range ? pair.key.range[0] : null
}

function ruleLines(data: unknown, lineOf: (path: Path) => number, path: Path = []): Record<string, number> {
  const found: Record<string, number> = {}
  if (data === null || typeof data !== 'object') return found
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key]
    const isRule = value !== null && typeof value === 'object' && 'about' in value
    const isOwnWord = path.join('.') === 'words' && !Array.isArray(data)
    if (isRule || isOwnWord) found[here.join('.')] = lineOf(here)
    Object.assign(found, ruleLines(value, lineOf, here))
  }
  return found
}

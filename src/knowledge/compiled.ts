import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ParsedKnowledge } from './parsed-knowledge.ts'

/** Parsed knowledge kept as JSON beside the compiled program, so that start-up does not parse hundreds of YAML files. */

const FILE = fileURLToPath(new URL('../../dist/knowledge.json', import.meta.url))
const SCHEMA = fileURLToPath(new URL('../../src/knowledge/schema', import.meta.url))

interface Compiled {
  readonly key: string
  readonly parsed: ParsedKnowledge
}

/** The parsed knowledge of this version, or `null` where it has to be parsed. */
export function readCompiled(version: string): ParsedKnowledge | null {
  try {
    const compiled = JSON.parse(readFileSync(FILE, 'utf8')) as Compiled
    return compiled.key === keyOf(version) ? compiled.parsed : null
  } catch {
    return null
  }
}

/** Keeps the parsed knowledge of this version. A folder that cannot be written only costs the next start its speed. */
export function writeCompiled(version: string, parsed: ParsedKnowledge): void {
  try {
    mkdirSync(dirname(FILE), { recursive: true })
    const fresh = `${FILE}.${process.pid}`
    writeFileSync(fresh, JSON.stringify({ key: keyOf(version), parsed } satisfies Compiled))
    renameSync(fresh, FILE)
  } catch {
    return
  }
}

/** Facts and the schema that read them: a change of either makes the kept copy useless. */
function keyOf(version: string): string {
  const digest = createHash('sha256').update(version)
  for (const name of readdirSync(SCHEMA).sort()) digest.update(readFileSync(`${SCHEMA}/${name}`))
  return digest.digest('hex')
}

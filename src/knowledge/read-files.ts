import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export interface KnowledgeFile {
  /** Relative to the knowledge folder, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Every `.yaml` file below `folder`, in the order of their paths. Throws where the folder cannot be read. */
export function readFiles(folder: string): KnowledgeFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The knowledge version: twelve hexadecimal digits over all paths and texts. */
export function versionOf(files: readonly KnowledgeFile[]): string {
  const digest = createHash('sha256')
  for (const { path, text } of files) digest.update(`${path}\0${text}\0`)
  return digest.digest('hex').slice(0, 12)
}

import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'

export interface PageFile {
  readonly type: string
  readonly body: Buffer
}

/** The compiler does not copy the page, so the program reads it where it was written. */
const FOLDER = new URL('../../src/playground/page/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** A file of the page by its path in an address. Only names that stand in the folder are ever opened. */
export function pageFile(path: string): PageFile | null {
  const name = path === '/' ? 'index.html' : path.slice(1)
  const type = TYPES[extname(name)]
  if (type === undefined || !readdirSync(FOLDER).includes(name)) return null
  return { type, body: readFileSync(new URL(name, FOLDER)) }
}

import { readCompiled, writeCompiled } from './compiled.ts'

import type { KnowledgeBase } from './knowledge-base.ts'
import { link } from './link/link.ts'
import { type ParsedKnowledge, parseKnowledge } from './parsed-knowledge.ts'
import { KnowledgeError, type Problem } from './problem.ts'
import { type KnowledgeFile, readFiles, versionOf } from './read-files.ts'

/** Reads, validates and links all YAML below `folder`. Throws a `KnowledgeError` with every problem. */
export function loadKnowledge(folder: string): KnowledgeBase {
  const files = readFiles(folder)
  const version = versionOf(files)
  const compiled = readCompiled(version)
  if (compiled) return linked(compiled, version, [])
  const { parsed, knowledge } = examine(files)
  writeCompiled(version, parsed)
  return knowledge
}

/** The same from texts already in memory. */
export function knowledgeFrom(files: readonly KnowledgeFile[]): KnowledgeBase {
  return examine(files).knowledge
}

/** The linked knowledge together with the files it came from, for those who check the files. */
export function examine(files: readonly KnowledgeFile[]): {
  parsed: ParsedKnowledge
  knowledge: KnowledgeBase
} {
  const problems: Problem[] = []
  const parsed = parseKnowledge(files, problems)
  if (!parsed) throw new KnowledgeError(problems)
  return { parsed, knowledge: linked(parsed, versionOf(files), problems) }
}

function linked(parsed: ParsedKnowledge, version: string, problems: Problem[]): KnowledgeBase {
  const knowledge = link(parsed, version, problems)
  if (problems.length > 0) throw new KnowledgeError(problems)
  return knowledge
}

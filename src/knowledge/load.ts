import type { KnowledgeBase } from './knowledge-base.ts'
import { link } from './link/link.ts'
import { type ParsedKnowledge, parseKnowledge } from './parsed-knowledge.ts'
import { KnowledgeError, type Problem } from './problem.ts'
import { type KnowledgeFile, readFiles, versionOf } from './read-files.ts'

/** Reads, validates and links all YAML below `folder`. Throws a `KnowledgeError` with every problem. */
export function loadKnowledge(folder: string): KnowledgeBase {
  return knowledgeFrom(readFiles(folder))
}

/** The same from texts already in memory. */
export function knowledgeFrom(files: readonly KnowledgeFile[]): KnowledgeBase {
  return examine(files).knowledge
}

/** The linked knowledge together with the files it came from, for those who check the files. */
export function examine(files: readonly KnowledgeFile[]): { parsed: ParsedKnowledge; knowledge: KnowledgeBase } {
  const problems: Problem[] = []
  const parsed = parseKnowledge(files, problems)
  const knowledge = parsed && link(parsed, versionOf(files), problems)
  if (!knowledge || problems.length > 0) throw new KnowledgeError(problems)
  return { parsed, knowledge }
}

import { execFileSync } from 'node:child_process'
import { changedFacts } from '../knowledge/facts.ts'
import { knowledgeFrom, loadKnowledge } from '../knowledge/load.ts'
import type { KnowledgeFile } from '../knowledge/read-files.ts'
import { type Command, knowledgeFolder, readArgs, UsageError } from './command.ts'

export const diffCommand: Command = {
  name: 'diff',
  summary: 'say which facts changed since a git reference',
  help: 'usage: npm run knowledge:diff -- GIT_REF\n\n  Prints one line for each fact: "owner of aws/rds#database-engine/patch: provider → shared".',
  run(args) {
    const { positionals } = readArgs(args, {})
    const [ref] = positionals
    if (!ref || ref.startsWith('-'))
      throw new UsageError('Write the git reference to compare with, such as main or HEAD~3.')
    const facts = changedFacts(knowledgeFrom(filesAt(ref)), loadKnowledge(knowledgeFolder()))
    for (const fact of facts) console.log(fact)
    console.log(`${facts.length} changed`)
    return 0
  },
}

/** The knowledge files as they were committed at `ref`. */
function filesAt(ref: string): KnowledgeFile[] {
  const git = (...args: string[]) => {
    try {
      return execFileSync('git', args, {
        encoding: 'utf8',
        cwd: knowledgeFolder(),
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 28,
      })
    } catch {
      throw new UsageError(`git knows nothing called "${ref}" that holds knowledge.`)
    }
  }
  const paths = git('ls-tree', '-r', '--name-only', ref, '.')
    .split('\n')
    .filter((path) => path.endsWith('.yaml'))
  return paths.map((path) => ({ path, text: git('show', `${ref}:./${path}`) }))
}

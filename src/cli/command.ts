import { fileURLToPath } from 'node:url'
import { type ParseArgsConfig, parseArgs } from 'node:util'

/** One word after `srm`. */
export interface Command {
  readonly name: string
  readonly summary: string
  readonly help: string
  /** Resolves to the exit code. Throws a `UsageError` where it is called wrongly. */
  run(args: readonly string[]): Promise<number> | number
}

/** The command was called wrongly; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** `parseArgs` of Node, with its complaints as `UsageError`s. */
export function readArgs<Options extends ParseArgsConfig['options']>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The knowledge folder: `KNOWLEDGE_DIR`, or the one beside the program. */
export function knowledgeFolder(): string {
  return process.env.KNOWLEDGE_DIR ?? fileURLToPath(new URL('../../knowledge', import.meta.url))
}

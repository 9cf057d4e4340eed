import { findBlockProblems } from '../reply/render/block-limits.ts'

type Blocks = Parameters<typeof findBlockProblems>[0]

/** Slack's refusal of blocks or a view beyond its limits, in its own form; null where it would take them. */
export function refusedBlocks({ blocks, view }: { readonly blocks?: unknown; readonly view?: unknown }) {
  const built = (view ?? blocks) as Blocks | undefined
  const problems = built === undefined ? [] : findBlockProblems(built)
  if (problems.length === 0) return null
  const messages = problems.map(({ at, message }) => `[ERROR] ${message} [json-pointer:/${at}]`)
  return {
    ok: false,
    error: view === undefined ? 'invalid_blocks' : 'invalid_arguments',
    response_metadata: { messages },
  }
}

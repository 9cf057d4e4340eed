import type { KnownBlock, View } from '@slack/types'
import { blockProblems } from './limits/blocks.ts'
import { count, text, unique } from './limits/measure.ts'
import { type BlockProblem, data, list } from './limits/problem.ts'

const MESSAGE_BLOCKS = 50
const VIEW_BLOCKS = 100
/** Slack says `msg_blocks_too_long` at about 13,200. */
const MESSAGE_TEXT = 12_000
const VIEW_BYTES = 250_000

/** Everything Slack would refuse in a message's blocks or in a view. Tests hold every builder to it. */
export function findBlockProblems(built: readonly KnownBlock[] | View): BlockProblem[] {
  return 'type' in built ? viewProblems(built) : messageProblems(built)
}

function messageProblems(blocks: readonly KnownBlock[]): BlockProblem[] {
  const characters = textLength(blocks)
  const tables = blocks.filter(({ type }) => type === 'table' || type === 'data_table').length
  return [
    ...common(blocks, MESSAGE_BLOCKS),
    ...(characters > MESSAGE_TEXT
      ? [
          {
            at: 'blocks',
            code: 'too-long',
            message: `${characters} characters in all; Slack takes about ${MESSAGE_TEXT}`,
          } as const,
        ]
      : []),
    ...(tables > 1
      ? [{ at: 'blocks', code: 'too-many', message: `${tables} tables; Slack takes one` } as const]
      : []),
  ]
}

function viewProblems(view: View): BlockProblem[] {
  const bytes = Buffer.byteLength(JSON.stringify(view))
  const tables = view.blocks.flatMap(({ type }, index) =>
    type === 'table'
      ? [{ at: `blocks[${index}]`, code: 'not-here', message: 'Slack drops tables from views' } as const]
      : [],
  )
  return [
    ...common(view.blocks, VIEW_BLOCKS),
    ...tables,
    ...text('callback_id', view.callback_id, 255),
    ...text('private_metadata', view.private_metadata, 3000),
    ...(view.type === 'modal' ? text('title.text', view.title.text, 24) : []),
    ...(view.type === 'modal' ? text('close.text', view.close?.text, 24) : []),
    ...(bytes > VIEW_BYTES
      ? [{ at: '', code: 'too-long', message: `${bytes} bytes; Slack takes ${VIEW_BYTES}` } as const]
      : []),
  ]
}

function common(blocks: readonly unknown[], most: number): BlockProblem[] {
  return [
    ...count('blocks', blocks, most),
    ...unique(
      'blocks',
      blocks.map((block) => data(block).block_id),
    ),
    ...blocks.flatMap((block, index) => blockProblems(`blocks[${index}]`, block)),
  ]
}

/** Every `text` of every element, added up. */
function textLength(value: unknown): number {
  if (Array.isArray(value)) return list(value).reduce<number>((sum, item) => sum + textLength(item), 0)
  return Object.entries(data(value)).reduce(
    (sum, [key, inner]) =>
      sum + (key === 'text' && typeof inner === 'string' ? inner.length : textLength(inner)),
    0,
  )
}

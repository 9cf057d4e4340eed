import type { KnownBlock, RawTextElement, TableBlock } from '@slack/types'
import type { Matrix } from '../reply.ts'
import { mrkdwn } from './block-text.ts'
import { cutAtWord } from './cut-at-word.ts'
import { escapeMrkdwn } from './escape-mrkdwn.ts'
import { matrixText } from './matrix-text.ts'
import { OWNER_SYMBOL, OWNER_WORD } from './owner-symbol.ts'

const ROWS = 100
const COLUMNS = 20
const CELL = 80

/** The matrix as a real table; `text` is the same as a grid, for readers of text and where Slack refuses the table. */
export function tableMessage(matrix: Matrix): { text: string; blocks: KnownBlock[] } {
  const text = `${matrix.title}\n\`\`\`\n${matrixText(matrix)}\n\`\`\``
  return {
    text,
    blocks: [{ type: 'section', text: mrkdwn(`*${escapeMrkdwn(matrix.title)}*`) }, tableOf(matrix)],
  }
}

function tableOf({ columns, rows }: Matrix): TableBlock {
  const head = ['Layer', ...columns.map(({ name }) => name)]
  const body = rows.map(({ name, cells }) => [
    name,
    ...columns.map((_, column) => wordOf(cells[column]?.owner)),
  ])
  return {
    type: 'table',
    rows: [head, ...body].slice(0, ROWS).map((row) => row.slice(0, COLUMNS).map(cell)),
    column_settings: [{ is_wrapped: true }],
  }
}

function wordOf(owner: keyof typeof OWNER_WORD | undefined): string {
  return owner === undefined ? '–' : `${OWNER_SYMBOL[owner]} ${OWNER_WORD[owner]}`
}

/** An empty cell would make Slack refuse the whole message. */
function cell(text: string): RawTextElement {
  return { type: 'raw_text', text: cutAtWord(text, CELL) || '–' }
}

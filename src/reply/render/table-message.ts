import type { KnownBlock, RawTextElement } from '@slack/types'
import type { Matrix, Owner } from '../reply.ts'
import { mrkdwn } from './block-text.ts'
import { cutAtWord } from './cut-at-word.ts'
import { escapeMrkdwn } from './escape-mrkdwn.ts'
import { matrixText } from './matrix-text.ts'
import { OWNER_SYMBOL, OWNER_WORD } from './owner-symbol.ts'

/** Slack's limits of a table, and a name short enough for a column. */
const ROWS = 100
const COLUMNS = 20
const ALL_CELLS = 9000
const CELL = 40

/** The matrix as a real table; `text` is the same as a grid, for readers of text and where Slack refuses the table. */
export function tableMessage(matrix: Matrix): { text: string; blocks: KnownBlock[] } {
  const text = `${matrix.title}\n\`\`\`\n${matrixText(matrix)}\n\`\`\``
  const rows = fitting(cellsOf(matrix))
  const left = matrix.rows.length + 1 - rows.length
  const more = left > 0 ? ` (${left} more layers do not fit into one message)` : ''
  const title = mrkdwn(`*${escapeMrkdwn(matrix.title)}*${more}`)
  return {
    text,
    blocks: [
      { type: 'section', text: title },
      { type: 'table', rows, column_settings: [{ is_wrapped: true }] },
    ],
  }
}

function cellsOf({ columns, rows }: Matrix): RawTextElement[][] {
  const head = ['Layer', ...columns.map(({ name }) => name)]
  const body = rows.map(({ name, cells }) => [
    name,
    ...columns.map((_, column) => wordOf(cells[column]?.owner)),
  ])
  return [head, ...body].map((row) => row.slice(0, COLUMNS).map(cell))
}

/** As many rows, from the first, as one table may hold. */
function fitting(rows: readonly RawTextElement[][]): RawTextElement[][] {
  let characters = 0
  const last = rows.findIndex((row, index) => {
    characters += row.reduce((sum, { text }) => sum + text.length, 0)
    return index >= ROWS || characters > ALL_CELLS
  })
  return rows.slice(0, last < 0 ? rows.length : last)
}

function wordOf(owner: Owner | undefined): string {
  return owner === undefined ? '–' : `${OWNER_SYMBOL[owner]} ${OWNER_WORD[owner]}`
}

/** An empty cell would make Slack refuse the whole message. */
function cell(text: string): RawTextElement {
  return { type: 'raw_text', text: cutAtWord(text, CELL) || '–' }
}

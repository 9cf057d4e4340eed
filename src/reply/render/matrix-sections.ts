import type { SectionBlock } from '@slack/types'
import type { Matrix } from '../reply.ts'
import { mrkdwn } from './block-text.ts'
import { chunks } from './chunks.ts'
import { escapeMrkdwn } from './escape-mrkdwn.ts'
import { OWNER_SYMBOL, OWNER_WORD } from './owner-symbol.ts'

/** A section has room for ten fields: five layers, each with its name and its symbols. */
const LAYERS = 5

/** The matrix as a grid of fields. Its columns are named in the legend: no header can stand above emoji columns. */
export function matrixSections({ columns, rows }: Matrix): { legend: string; sections: SectionBlock[] } {
  const symbols = Object.entries(OWNER_SYMBOL).map(
    ([owner, symbol]) => `${symbol} ${OWNER_WORD[owner as keyof typeof OWNER_WORD]}`,
  )
  const names = columns.map(({ name }) => escapeMrkdwn(name)).join(' · ')
  const legend = `${symbols.join(' · ')}\nFrom left to right: *${names}*`
  const fields = rows.map(({ name, cells }) => [
    mrkdwn(`*${escapeMrkdwn(name)}*`),
    mrkdwn(cells.map(({ owner }) => OWNER_SYMBOL[owner]).join(' ') || '–'),
  ])
  const sections = chunks(fields, LAYERS).map(
    (some): SectionBlock => ({ type: 'section', fields: some.flat() }),
  )
  return { legend, sections }
}

import { capitalised } from '../parties.ts'
import type { Line } from '../reply.ts'
import { grouped } from './grouped.ts'
import { partsInLine } from './parts-in-line.ts'
import { type Paragraph, paragraph } from './passage.ts'
import type { Row } from './row.ts'

/** More rows than this are named, and their parts left to a question of their own. */
const WITH_PARTS = 20

/** What is whose on one service: a heading for each owner, and below it a line for each layer. */
export function listByOwner(rows: readonly Row[]): readonly Paragraph[] {
  const line = rows.length > WITH_PARTS ? named : explained
  return [...grouped(rows, ({ owner }) => owner)].flatMap(([owner, owned]) =>
    paragraph('text', [[{ strong: capitalised(owner) }], ...line(owned)]),
  )
}

function explained(rows: readonly Row[]): Line[] {
  return rows.map(({ aspect, answer }): Line => ['• ', { strong: aspect }, ` – ${partsInLine(answer)}`])
}

function named(rows: readonly Row[]): Line[] {
  return rows.map(({ aspect }): Line => [`• ${aspect}`])
}

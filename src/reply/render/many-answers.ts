import type { Line, Reply } from '../reply.ts'
import { comparison } from './comparison.ts'
import { footnotes } from './footnotes.ts'
import { listByOwner } from './list-by-owner.ts'
import { partsInLine } from './parts-in-line.ts'
import { type Paragraph, paragraph } from './passage.ts'
import { type Row, rowOf } from './row.ts'

/** Many answers, readable: what they have in common is said once, and one line is left for each. */
export function manyAnswers({ answers }: Pick<Reply, 'answers'>): readonly Paragraph[] {
  const rows = answers.map(rowOf)
  return [...grid(rows), ...paragraph('fine', footnotes(rows))]
}

function grid(rows: readonly Row[]): readonly Paragraph[] {
  const places = [...new Set(rows.map(({ place }) => place))]
  const aspects = new Set(rows.map(({ aspect }) => aspect))
  if (places.length === 1) return listByOwner(rows)
  if (aspects.size === 1) return paragraph('text', rows.map(lineByPlace))
  if (aspects.size < rows.length && places.length < rows.length) return comparison(rows, places)
  return paragraph('text', rows.map(lineInFull))
}

function lineByPlace(row: Row): Line {
  return ['• ', { strong: `${row.place}:` }, ` ${row.owner} – ${partsInLine(row.answer)}`]
}

function lineInFull(row: Row): Line {
  return ['• ', { strong: row.place }, ` › ${row.aspect}: ${row.owner} – ${partsInLine(row.answer)}`]
}

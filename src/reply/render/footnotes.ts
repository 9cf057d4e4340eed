import type { Line } from '../reply.ts'
import { grouped } from './grouped.ts'
import type { Row } from './row.ts'

const AT_MOST = 4

/** Where the rows of a list do not hold, each remark once, with the rows it is about. */
export function footnotes(rows: readonly Row[]): Line[] {
  const remarks = rows.flatMap((row) => row.answer.caveats.map((caveat) => ({ caveat, row })))
  const notes = [...grouped(remarks, ({ caveat }) => caveat)].map(([caveat, about]): Line => {
    const whole = about.length === rows.length
    return [whole ? caveat : `${about.map(({ row }) => labelOf(row, rows)).join(', ')}: ${caveat}`]
  })
  const left = notes.length - AT_MOST
  return left > 0 ? [...notes.slice(0, AT_MOST), [`… and ${left} more exceptions: ask about one layer.`]] : notes
}

function labelOf({ place, aspect }: Row, rows: readonly Row[]): string {
  return rows.every((row) => row.place === place) ? aspect : place
}

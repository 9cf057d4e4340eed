import type { Line } from '../reply.ts'
import { grouped } from './grouped.ts'
import type { Row } from './row.ts'

const AT_MOST = 4

/** More names than these are counted. */
const LABELS = 3

/** Where the rows of a list do not hold, each remark once, with the rows it is about. */
export function footnotes(rows: readonly Row[]): Line[] {
  const remarks = rows.flatMap((row) => row.answer.caveats.map((caveat) => ({ caveat, row })))
  const notes = [...grouped(remarks, ({ caveat }) => caveat)].map(([caveat, about]): Line => {
    const whose = whoseRemark(
      about.map(({ row }) => row),
      rows,
    )
    return [whose === null ? caveat : `${whose} – ${caveat}`]
  })
  const left = notes.length - AT_MOST
  return left > 0 ? [...notes.slice(0, AT_MOST), [`… and ${left} more remarks: ask about one layer.`]] : notes
}

/** Null where it is about all of them. */
function whoseRemark(about: readonly Row[], rows: readonly Row[]): string | null {
  if (about.length === rows.length) return null
  const isOnePlace = rows.every(({ place }) => place === rows[0]?.place)
  const labels = [...new Set(about.map(({ place, aspect }) => (isOnePlace ? aspect : place)))]
  return labels.length <= LABELS ? labels.join(', ') : `${about.length} of these ${rows.length}`
}

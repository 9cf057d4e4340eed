import type { Line, Owner } from '../reply.ts'
import { grouped } from './grouped.ts'
import { type Paragraph, paragraph } from './passage.ts'
import type { Row } from './row.ts'

/** Places differ in what their provider is called, so what they have in common is said without its name. */
const OWNER: Readonly<Record<Owner, string>> = { customer: 'You', provider: 'The provider', shared: 'Shared' }

/** Several places side by side: first where they differ, then, in one line each, what is the same. */
export function comparison(rows: readonly Row[], places: readonly string[]): readonly Paragraph[] {
  const byAspect = [...grouped(rows, ({ aspect }) => aspect).values()]
  const isSame = (row: readonly Row[]) =>
    row.length === places.length && row.every(({ answer }) => answer.owner === row[0]?.answer.owner)
  const same = byAspect.filter(isSame).flatMap(([first]) => first ?? [])
  const different = byAspect.filter((row) => !isSame(row))
  return [
    ...paragraph(
      'text',
      different.length > 0
        ? [[{ strong: 'Where they differ' }], ...different.map(differing)]
        : [['No layer differs in its owner.']],
    ),
    ...paragraph(
      'text',
      same.length > 0
        ? [[{ strong: places.length === 2 ? 'The same on both' : 'The same on all' }], ...common(same)]
        : [],
    ),
  ]
}

function differing(row: readonly Row[]): Line {
  const owners = row.map(({ place, owner }) => `${place} – ${owner}`)
  return ['• ', { strong: `${row[0]?.aspect}:` }, ` ${owners.join('; ')}`]
}

function common(rows: readonly Row[]): Line[] {
  return [...grouped(rows, ({ answer }) => answer.owner).values()].map((group) => {
    const owner = group[0]?.answer.owner ?? 'shared'
    return ['• ', { strong: `${OWNER[owner]}:` }, ` ${group.map(({ aspect }) => aspect).join(' · ')}`]
  })
}

import type { Matrix, Owner } from '../reply.ts'

const WORD: Readonly<Record<Owner, string>> = { customer: 'you', provider: 'provider', shared: 'shared' }

/** The matrix as aligned columns of words, for terminals, screen readers and wherever a table is refused. */
export function matrixText({ columns, rows }: Matrix): string {
  const cells = [
    ['', ...columns.map(({ name }) => name)],
    ...rows.map(({ name, cells }) => [name, ...cells.map(({ owner }) => WORD[owner])]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

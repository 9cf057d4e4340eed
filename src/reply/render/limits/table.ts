import { count, text } from './measure.ts'
import { type BlockProblem, type Data, data, list } from './problem.ts'

const ALL_CELLS = 10_000

/** Slack refuses the whole message for one empty cell. */
export function tableProblems(at: string, { rows, column_settings }: Data): BlockProblem[] {
  const cells = list(rows).flatMap((row, y) =>
    list(row).map((cell, x) => ({ at: `${at}.rows[${y}][${x}]`, cell: data(cell) })),
  )
  const characters = cells.reduce((sum, { cell }) => sum + String(cell.text ?? '').length, 0)
  return [
    ...count(`${at}.rows`, rows, 100),
    ...list(rows).flatMap((row, y) => count(`${at}.rows[${y}]`, row, 20)),
    ...(column_settings === undefined ? [] : count(`${at}.column_settings`, column_settings, 20)),
    ...cells.flatMap((each) => cellProblems(each.at, each.cell)),
    ...(characters > ALL_CELLS
      ? [
          {
            at,
            code: 'too-long',
            message: `${characters} characters in all cells; Slack takes ${ALL_CELLS}`,
          } as const,
        ]
      : []),
  ]
}

function cellProblems(at: string, { type, text: shown }: Data): BlockProblem[] {
  if (type === 'raw_text') return text(`${at}.text`, shown ?? '', ALL_CELLS)
  return [{ at: `${at}.type`, code: 'not-listed', message: `${String(type)} has no limits listed here` }]
}

import type { Judged, Verdict } from './judge.ts'

const VERDICTS: readonly Verdict[] = ['right', 'wrong owner', 'declined wrongly', 'answered wrongly']

/** Counts of each verdict, a row for each value of `by`, closed by a total. */
export function tableOf(judged: readonly Judged[], heading: string, by: (one: Judged) => string): string {
  const groups = [...new Set(judged.map(by))].sort()
  const rows = groups.map((group) =>
    row(
      group,
      judged.filter((one) => by(one) === group),
    ),
  )
  const table = [[heading, 'n', ...VERDICTS], ...rows, row('total', judged)]
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? []
  return table
    .map((cells) => cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n')
}

function row(name: string, judged: readonly Judged[]): string[] {
  const counts = VERDICTS.map((verdict) => judged.filter((one) => one.verdict === verdict).length)
  return [name, String(judged.length), ...counts.map(String)]
}

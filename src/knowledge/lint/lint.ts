import type { Problem } from '../problem.ts'
import { emptyCell } from './empty-cell.ts'
import { foreignPage } from './foreign-page.ts'
import { hiddenDuty } from './hidden-duty.ts'
import type { Examined, LintCheck } from './lint-check.ts'
import { longFile } from './long-file.ts'
import { missingExample } from './missing-example.ts'
import { oneSidedShare } from './one-sided-share.ts'
import { repeatedRule } from './repeated-rule.ts'
import { sharedName } from './shared-name.ts'
import { staleSource } from './stale-source.ts'
import { unreachableRule } from './unreachable-rule.ts'
import { unusedSource } from './unused-source.ts'

/** All checks beyond the schema and the links, in the order of their names. */
export const CHECKS: readonly LintCheck[] = [
  emptyCell,
  foreignPage,
  hiddenDuty,
  longFile,
  missingExample,
  oneSidedShare,
  repeatedRule,
  sharedName,
  staleSource,
  unreachableRule,
  unusedSource,
]

/** Runs every check; problems come sorted by place. */
export function lint(examined: Examined): Problem[] {
  const problems = CHECKS.flatMap((one) => one.check(examined))
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}

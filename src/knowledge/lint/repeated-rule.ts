import type { Rule } from '../knowledge-base.ts'
import { inherited, levelsOf } from './levels-below.ts'
import { type LintCheck, problemAt } from './lint-check.ts'

export const repeatedRule: LintCheck = {
  name: 'repeated-rule',
  why: 'what is inherited is not written again',
  check: ({ knowledge }) =>
    levelsOf(knowledge).flatMap((level) =>
      [...level.own.values()].flatMap((rule) => {
        const already = inherited(level, rule)
        if (!already || !saysNoMore(rule, already)) return []
        const message = `delete this rule (${rule.address}): ${already.address} already says it`
        return [problemAt('repeated-rule', rule.at.file, rule.at.line, message)]
      }),
    ),
}

function saysNoMore(rule: Rule, already: Rule): boolean {
  const adds = (own: string | null, theirs: string | null) => own !== null && own !== theirs
  return (
    rule.owner === already.owner &&
    !adds(rule.customer, already.customer) &&
    !adds(rule.provider, already.provider) &&
    (rule.onByDefault === null || rule.onByDefault === already.onByDefault) &&
    rule.unless === null
  )
}

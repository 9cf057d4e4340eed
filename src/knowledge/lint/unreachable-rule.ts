import { type LintCheck, problemAt } from './lint-check.ts'

export const unreachableRule: LintCheck = {
  name: 'unreachable-rule',
  why: 'where one must choose a variant, a rule that every variant overrides answers nothing',
  check: ({ knowledge }) =>
    [...knowledge.services.values()]
      .filter(({ chooseVariant, variants }) => chooseVariant && variants.size > 0)
      .flatMap(({ rules, variants }) =>
        [...rules].flatMap(([key, rule]) =>
          [...variants.values()].every((variant) => variant.rules.has(key))
            ? [
                problemAt(
                  'unreachable-rule',
                  rule.at.file,
                  rule.at.line,
                  `every variant overrides ${rule.address}; delete it`,
                ),
              ]
            : [],
        ),
      ),
}

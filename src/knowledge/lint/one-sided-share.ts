import { type LintCheck, problemAt } from './lint-check.ts'

export const oneSidedShare: LintCheck = {
  name: 'one-sided-share',
  why: 'shared alone is no answer: both parts say where the line runs',
  check: ({ knowledge }) =>
    [...knowledge.rules.values()]
      .filter(
        ({ owner, customer, provider }) => owner === 'shared' && (customer === null || provider === null),
      )
      .map(({ at, address, customer }) => {
        const message = `${address} is shared; write the part of the ${customer === null ? 'customer' : 'provider'} too`
        return problemAt('one-sided-share', at.file, at.line, message)
      }),
}

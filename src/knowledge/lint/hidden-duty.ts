import { aspectKey, type Rule } from '../knowledge-base.ts'
import { type Level, levelsOf } from './levels-below.ts'
import { type LintCheck, problemAt } from './lint-check.ts'

export const hiddenDuty: LintCheck = {
  name: 'hidden-duty',
  why: 'a rule for a whole layer silently answers for every duty on it, also where the model knows better',
  check: ({ knowledge }) =>
    levelsOf(knowledge).flatMap((level) =>
      [...level.own.values()]
        .filter(({ about }) => about.duty === null)
        .flatMap((rule) =>
          hiddenBy(rule, level).map((duty) => {
            const message = `${rule.address} (${rule.owner}) hides ${duty.address} (${duty.owner}); say what is meant for ${aspectKey(duty.about)}, or name a duty here`
            return problemAt('hidden-duty', rule.at.file, rule.at.line, message)
          }),
        ),
    ),
}

function hiddenBy(rule: Rule, { own, below }: Level): Rule[] {
  const duties = below.flatMap((rules) => [...rules.values()])
  return duties.filter(
    ({ about, owner }) =>
      about.layer === rule.about.layer &&
      about.duty !== null &&
      owner !== rule.owner &&
      !own.has(aspectKey(about)),
  )
}

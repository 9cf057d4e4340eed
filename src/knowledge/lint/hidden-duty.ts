import { aspectKey, type Rule } from '../knowledge-base.ts'
import { type Level, levelsOf } from './levels-below.ts'
import { type LintCheck, problemAt } from './lint-check.ts'

export const hiddenDuty: LintCheck = {
  name: 'hidden-duty',
  why: 'a rule for a whole layer silently answers for every duty on it, also where the model knows better',
  check: ({ knowledge }) =>
    levelsOf(knowledge).flatMap((level) =>
      [...level.own.values()].flatMap((rule) => {
        const hidden = rule.about.duty === null ? hiddenBy(rule, level) : []
        if (hidden.length === 0) return []
        const duties = hidden.map(({ about, owner }) => `${aspectKey(about)} (${owner})`)
        const message = `${rule.address} (${rule.owner}) also answers for ${[...new Set(duties)].join(', ')}; if that is not meant, name a duty here`
        return [{ ...problemAt('hidden-duty', rule.at.file, rule.at.line, message), warning: true } as const]
      }),
    ),
}

/** The nearest inherited rule for each duty of the layer, where its owner is another. */
function hiddenBy(rule: Rule, level: Level): Rule[] {
  const duties = level.below
    .flatMap((rules) => [...rules.values()])
    .filter(({ about }) => about.layer === rule.about.layer && about.duty !== null)
  const nearest = new Map([...duties].reverse().map((duty) => [aspectKey(duty.about), duty]))
  return [...nearest].flatMap(([key, duty]) =>
    duty.owner !== rule.owner && !level.own.has(key) ? [duty] : [],
  )
}

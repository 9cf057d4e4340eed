import { aspectKey, type Rule, type RuleSet, type Service } from '../knowledge-base.ts'
import { type LintCheck, problemAt } from './lint-check.ts'

export const missingExample: LintCheck = {
  name: 'missing-example',
  why: 'proof stands beside the claim: a question for each rule, and a sentence that must not be read where a name is plain English',
  check: ({ knowledge, parsed }) =>
    [...knowledge.services.values()].flatMap((service) => [
      ...unproved(service),
      ...withoutNegative(service, parsed),
    ]),
}

function unproved({ rules, variants, examples, address }: Service) {
  const levels = [
    { set: rules, variant: undefined },
    ...[...variants.values()].map(({ id, rules: set }) => ({ set, variant: id })),
  ]
  return levels.flatMap(({ set, variant }) => {
    const asked = examples.flatMap((example) =>
      'ask' in example && example.variant === variant && example.about ? [example.about] : [],
    )
    return [...set.values()]
      .filter((rule) => !asked.some((about) => decides(rule, about, set)))
      .map((rule) => {
        const which = variant ? ` with variant: ${variant}` : ''
        const message = `no example asks about ${aspectKey(rule.about)} on ${address}${which}; add one under examples:`
        return problemAt('missing-example', rule.at.file, rule.at.line, message)
      })
  })
}

/** Whether `rule` answers an example: it is about just that, or about the whole layer where no duty has a rule of its own. */
function decides(rule: Rule, about: string, level: RuleSet): boolean {
  if (aspectKey(rule.about) === about) return true
  return rule.about.duty === null && about.startsWith(`${rule.about.layer}/`) && !level.has(about)
}

function withoutNegative(service: Service, parsed: Parameters<LintCheck['check']>[0]['parsed']) {
  const file = parsed.services.find(({ path }) => path === service.file)
  const named = file ? [file.data, ...file.data.variants] : []
  const ordinary = named.flatMap((one) => [...one['ordinary-words'], ...one['seldom-ordinary-words']])
  if (ordinary.length === 0 || service.examples.some((example) => 'not' in example)) return []
  const message = `"${ordinary[0]}" is also an English word; add an example {not: …} that uses it as one`
  return [problemAt('missing-example', service.file, 1, message)]
}

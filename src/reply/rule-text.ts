import type { Rule } from '../knowledge/knowledge-base.ts'

/** A rule as an auditor reads it: its address and version, the owner, the parts, the sources, and where it is written. */
export function ruleText(rule: Rule, version: string): string {
  const sources = rule.citations.map(({ title, url, section, checked, asOf }) => {
    const age = asOf === null ? '' : `, text of ${asOf}`
    return `  ${title}${section ? ` › ${section}` : ''}\n    ${url} (checked ${checked}${age})`
  })
  return [
    `${rule.address}@${version}`,
    `owner:    ${rule.owner}`,
    ...(rule.customer ? [`customer: ${rule.customer}`] : []),
    ...(rule.provider ? [`provider: ${rule.provider}`] : []),
    ...(rule.onByDefault === null ? [] : [`default:  ${rule.onByDefault ? 'on' : 'off'}`]),
    ...(rule.unless ? [`unless:   ${rule.unless}`] : []),
    `basis:    ${rule.basis}`,
    'sources:',
    ...sources,
    `written:  knowledge/${rule.at.file}:${rule.at.line}`,
  ].join('\n')
}

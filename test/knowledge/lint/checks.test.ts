import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { emptyCell } from '../../../src/knowledge/lint/empty-cell.ts'
import { foreignPage } from '../../../src/knowledge/lint/foreign-page.ts'
import { hiddenDuty } from '../../../src/knowledge/lint/hidden-duty.ts'
import { CHECKS } from '../../../src/knowledge/lint/lint.ts'
import type { LintCheck } from '../../../src/knowledge/lint/lint-check.ts'
import { longFile } from '../../../src/knowledge/lint/long-file.ts'
import { missingExample } from '../../../src/knowledge/lint/missing-example.ts'
import { oneSidedShare } from '../../../src/knowledge/lint/one-sided-share.ts'
import { repeatedRule } from '../../../src/knowledge/lint/repeated-rule.ts'
import { sharedName } from '../../../src/knowledge/lint/shared-name.ts'
import { staleSource } from '../../../src/knowledge/lint/stale-source.ts'
import { unreachableRule } from '../../../src/knowledge/lint/unreachable-rule.ts'
import { unusedSource } from '../../../src/knowledge/lint/unused-source.ts'
import { examine } from '../../../src/knowledge/load.ts'
import { type KnowledgeFile, readFiles } from '../../../src/knowledge/read-files.ts'

const catalogue = readFiles(fileURLToPath(new URL('../../../knowledge', import.meta.url))).filter(
  ({ path }) => !path.startsWith('providers/'),
)
const provider = (extra = '') =>
  `name: Nimbus\nshort: Nimbus\nhosts: [nimbus.example]\nstatement: srm\nsources:\n  srm: {title: S, url: "https://docs.nimbus.example", checked: 2026-11-24}\n${extra}`
const rule = (about: string, owner: string, more = '') =>
  `{about: ${about}, owner: ${owner}, ${more}cite: [srm], basis: read}`
const service = (rules: string, more = '') =>
  `name: Lake\nmodel: dbaas\nrules: [${rules}]\n${more}examples: [{ask: who backs up lake?, owner: shared, about: data/back-up}]\n`

/** What one check finds in a small knowledge of one provider and the given service files. */
function found(check: LintCheck, services: Record<string, string>, providerText = provider()): string[] {
  const files: KnowledgeFile[] = [
    ...catalogue,
    { path: 'providers/nimbus/provider.yaml', text: providerText },
    ...Object.entries(services).map(([id, text]) => ({ path: `providers/nimbus/services/${id}.yaml`, text })),
  ]
  const problems = check.check({ files, ...examine(files), today: new Date('2026-12-01') })
  return problems
    .filter(({ file }) => file.startsWith('providers/nimbus'))
    .map(({ line, message }) => `${line}: ${message}`)
}

const SOUND = service(rule('data/back-up', 'customer', 'customer: Take backups yourself.,'))

describe.each(CHECKS)('$name', (check) => {
  it('says why it is there', () => expect(check.why).toMatch(/\w+ \w+ \w+/))
})

it('a sound service passes every check', () => {
  expect(CHECKS.flatMap((check) => found(check, { lake: SOUND }))).toEqual([])
})

it.each<[LintCheck, Record<string, string>, string, RegExp]>([
  [
    oneSidedShare,
    { lake: service(rule('data/back-up', 'shared', 'customer: Take backups yourself.,')) },
    provider(),
    /is shared; write the part of the provider too/,
  ],
  [
    repeatedRule,
    { lake: service(rule('guest-os', 'provider')) },
    provider(),
    /delete this rule.*dbaas#guest-os already says it/,
  ],
  [
    hiddenDuty,
    { lake: service(rule('data', 'customer')) },
    provider(),
    /nimbus\/lake#data \(customer\) also answers for .*data\/back-up \(shared\)/,
  ],
  [
    foreignPage,
    {
      lake: SOUND.replace(
        'rules:',
        'sources:\n  blog: {title: B, url: "https://blog.example/x", checked: 2026-11-24}\nrules:',
      ),
    },
    provider(),
    /^4: blog\.example is not among the hosts of nimbus/,
  ],
  [
    unusedSource,
    {
      lake: SOUND.replace(
        'rules:',
        'sources:\n  spare: {title: B, url: "https://nimbus.example/x", checked: 2026-11-24}\nrules:',
      ),
    },
    provider(),
    /^4: nothing cites "spare"/,
  ],
  [staleSource, {}, provider().replace('2026-11-24', '2025-11-24'), /"srm" was last compared on 2025-11-24/],
  [longFile, { lake: `${SOUND}${'# more\n'.repeat(300)}` }, provider(), /has 304 lines/],
  [
    missingExample,
    { lake: service(rule('data/dispose', 'customer', 'customer: Delete what you do not need.,')) },
    provider(),
    /no example asks about data\/dispose on nimbus\/lake/,
  ],
  [
    missingExample,
    { lake: SOUND.replace('rules:', 'ordinary-words: [lake]\nrules:') },
    provider(),
    /"lake" is also an English word/,
  ],
  [
    sharedName,
    { lake: SOUND, pond: SOUND.replace('name: Lake', 'name: Pond\naka: [lake]') },
    provider(),
    /"lake" is also a name of nimbus\/pond/,
  ],
  [
    unreachableRule,
    {
      lake: service(
        rule('data/back-up', 'shared', 'customer: Set how long they stay.,'),
        `choose-variant: true\nvariants: [{id: deep, name: Deep Lake, rules: [${rule('data/back-up', 'customer', 'customer: Take backups yourself.,')}]}]\n`,
      ),
    },
    provider(),
    /every variant overrides nimbus\/lake#data\/back-up/,
  ],
])('%o finds its fault', (check, services, providerText, message) => {
  expect(found(check, services, providerText).join('\n')).toMatch(message)
})

it('every layer of every model has an owner as the knowledge ships', () => {
  const examined = examine(catalogue)
  expect(emptyCell.check({ files: catalogue, ...examined, today: new Date(0) })).toEqual([])
})

import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { knowledgeFrom } from '../../src/knowledge/load.ts'
import { KnowledgeError, type Problem, problemLine } from '../../src/knowledge/problem.ts'
import { type KnowledgeFile, readFiles } from '../../src/knowledge/read-files.ts'

const folder = fileURLToPath(new URL('../../knowledge', import.meta.url))
const catalogue = readFiles(folder).filter(({ path }) => !path.startsWith('providers/'))
const provider: KnowledgeFile = {
  path: 'providers/nimbus/provider.yaml',
  text: 'name: Nimbus\nshort: Nimbus\nhosts: [nimbus.example]\nstatement: srm\nsources:\n  srm: {title: S, url: "https://nimbus.example", checked: 2026-11-24}\n',
}

function problemsOf(text: string, path = 'providers/nimbus/services/lake.yaml'): readonly Problem[] {
  try {
    knowledgeFrom([...catalogue, provider, { path, text }])
    return []
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems
    throw error
  }
}

const GOOD = `name: Lake
model: dbaas
rules:
  - about: data/back-up
    owner: shared
    customer: Choose how long backups are kept.
    provider: Takes the backups you switch on.
    cite: [srm]
    basis: read
examples:
  - {ask: who backs up lake?, owner: shared}
`

describe('a broken file is explained at its place', () => {
  it('things belong to a kind or a model, and say layers that exist', () => {
    const things = (text: string) =>
      problemsOf(text, 'things/pools.yaml').map(({ code, line }) => [code, line])
    expect(things('of: [dbaas]\nwords:\n  data: [pool]\n')).toEqual([])
    expect(things('of: [dbas]\nwords:\n  dta: [pool]\n')).toEqual([
      ['link/kind or model', 1],
      ['link/layer', 3],
    ])
  })

  it('a sound file has no problem', () => expect(problemsOf(GOOD)).toEqual([]))

  it.each([
    [
      'an unknown key',
      GOOD.replace('    basis: read', '    basis: read\n    onwer: us'),
      'schema/unrecognized_keys',
      10,
    ],
    [
      'a wrong owner',
      GOOD.replace('owner: shared\n    customer', 'owner: us\n    customer'),
      'schema/invalid_value',
      5,
    ],
    ['a missing model', GOOD.replace('model: dbaas\n', ''), 'schema/invalid_type', 1],
    ['an unknown model', GOOD.replace('dbaas', 'daas'), 'link/model', 1],
    ['an unknown layer', GOOD.replace('data/back-up', 'dta/back-up'), 'link/layer', 4],
    ['an unknown duty', GOOD.replace('data/back-up', 'data/backup'), 'link/duty', 4],
    ['an unknown file of things', GOOD.replace('rules:', 'things: [dbs]\nrules:'), 'link/things', 1],
    [
      'a word for an unknown layer',
      GOOD.replace('rules:', 'words:\n  dta/back-up: [shard]\nrules:'),
      'link/layer',
      4,
    ],
    ['a cite without a source', GOOD.replace('[srm]', '[srn]'), 'link/source', 4],
    ['no example', GOOD.replace(/examples:[\s\S]*/, ''), 'schema/invalid_type', 1],
    ['broken YAML', GOOD.replace('rules:', 'rules: ['), 'yaml', 4],
    ['a part without an end', GOOD.replace('are kept.', 'are kept'), 'schema/invalid_format', 6],
  ])('%s', (_, text, code, line) => {
    const problems = problemsOf(text)
    expect(problems.map((problem) => problem.code)).toContain(code)
    const problem = problems.find((candidate) => candidate.code === code)
    expect(problem?.line).toBe(line)
    expect(problem && problemLine(problem)).toMatch(/^providers\/nimbus\/services\/lake\.yaml:\d+:\d+: ./)
  })

  it('the same question decided twice names both places', () => {
    const [, rule = ''] = /( {2}- about[\s\S]*?basis: read\n)/.exec(GOOD) ?? []
    const [problem] = problemsOf(GOOD.replace(rule, rule + rule))
    expect(problem).toMatchObject({ code: 'rule/twice', line: 10 })
    expect(problem?.message).toContain('line 4')
  })

  it('lists every error of every file', () => {
    const text = GOOD.replace('dbaas', 'daas').replace('[srm]', '[srn]')
    expect(problemsOf(text).length).toBe(2)
  })

  it('a file where none belongs', () => {
    expect(problemsOf(GOOD, 'providers/nimbus/lake.yaml')[0]).toMatchObject({ code: 'file/misplaced' })
  })

  it('a layer that is a product of an unknown kind', () => {
    const files = catalogue.map(({ path, text }) => ({
      path,
      text: path === 'layers.yaml' ? text.replace('kind: virtual-network', 'kind: virtual-netwrok') : text,
    }))
    expect(() => knowledgeFrom([...files, provider])).toThrow(
      /layers\.yaml.*no kind has the id "virtual-netwrok"/,
    )
  })
})

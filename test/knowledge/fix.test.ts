import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fixFiles } from '../../src/knowledge/fix/fix-files.ts'

const source = fileURLToPath(new URL('../../knowledge', import.meta.url))
const lake = 'providers/nimbus/services/lake.yaml'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'srm-fix-'))
  for (const name of [
    'layers.yaml',
    'duties.yaml',
    'topics.yaml',
    'acts.yaml',
    'weights.yaml',
    'kinds.yaml',
    'definitions.yaml',
    'sources.yaml',
    'models',
  ])
    cpSync(join(source, name), join(folder, name), { recursive: true })
  mkdirSync(join(folder, 'providers/nimbus/services'), { recursive: true })
  writeFileSync(
    join(folder, 'providers/nimbus/provider.yaml'),
    'name: Nimbus\nshort: Nimbus\nhosts: [nimbus.example]\nstatement: srm\nsources:\n  srm: {title: S, url: "https://nimbus.example", checked: 2026-11-24}\n',
  )
  writeFileSync(
    join(folder, lake),
    `name: Lake # a comment that stays   \nmodel: dbaas\nrules:\n  - about: guest-os\n    owner: provider\n    cite: [srm]\n    basis: read\n  - about: database-engine/patch\n    owner: provider\n    cite: [srm]\n    basis: read\n  - about: data/back-up\n    owner: customer\n    cite: [srm]\n    basis: read\nexamples:\n  - {ask: who backs up lake?, owner: customer}\n\n\n`,
  )
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('sorts rules by layer, deletes what is only repeated, trims white space, and keeps comments', () => {
  expect(fixFiles(folder)).toContain(lake)
  const text = readFileSync(join(folder, lake), 'utf8')
  expect([...text.matchAll(/about: (\S+)/g)].map(([, about]) => about)).toEqual([
    'data/back-up',
    'database-engine/patch',
  ])
  expect(text).toContain('name: Lake # a comment that stays\n')
  expect(text.endsWith('customer}\n')).toBe(true)
  expect(fixFiles(folder)).not.toContain(lake)
})

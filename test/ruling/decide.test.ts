import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { knowledgeFrom } from '../../src/knowledge/load.ts'
import { readFiles } from '../../src/knowledge/read-files.ts'
import { NO_TOPIC, type Topic } from '../../src/question/query.ts'
import { aspectOf } from '../../src/ruling/aspect-of.ts'
import { decide } from '../../src/ruling/decide.ts'

const catalogue = readFiles(fileURLToPath(new URL('../../knowledge', import.meta.url))).filter(
  ({ path }) => !path.startsWith('providers/'),
)
const rule = (about: string, owner: string) => `{about: ${about}, owner: ${owner}, cite: [srm], basis: read}`

/** One provider with a rule on every rung of the ladder. */
const knowledge = knowledgeFrom([
  ...catalogue,
  {
    path: 'providers/nimbus/provider.yaml',
    text: `name: Nimbus\nshort: Nimbus\nstatement: srm\nsources:\n  srm: {title: S, url: "https://nimbus.example", checked: 2026-11-24}\nrules: [${rule('hardware/dispose', 'shared')}, ${rule('guest-os/test', 'shared')}]\nmodels: {dbaas: [${rule('guest-os/test', 'customer')}, ${rule('database-engine/test', 'customer')}]}\n`,
  },
  {
    path: 'providers/nimbus/services/lake.yaml',
    text: `name: Lake\nmodel: dbaas\nrules: [${rule('database-engine', 'customer')}, ${rule('database-engine/patch', 'provider')}, ${rule('application/upgrade', 'provider')}, ${rule('guest-os/patch', 'customer')}, ${rule('runtime-middleware/patch', 'provider')}]\nvariants: [{id: deep, name: Deep Lake, rules: [${rule('database-engine/patch', 'shared')}]}, {id: self-run, name: Lake Server, model: on-prem, rules: [${rule('database-engine/patch', 'customer')}]}]\nexamples: [{ask: x, owner: shared}]\n`,
  },
])

const lake: Topic = { ...NO_TOPIC, provider: 'nimbus', service: 'nimbus/lake' }
const deep: Topic = { ...lake, variant: 'deep' }
const decided = (topic: Topic, layer: string, duty: string | null) =>
  decide(topic, { layer, duty }, knowledge)?.rule.address ?? null

describe('the most specific rule wins', () => {
  it.each([
    [
      'a variant before its service',
      deep,
      'database-engine',
      'patch',
      'nimbus/lake:deep#database-engine/patch',
    ],
    [
      "the variant's service where it is silent",
      deep,
      'database-engine',
      'upgrade',
      'nimbus/lake#database-engine',
    ],
    [
      "the model alone, not the vendor's cloud, for what runs on the customer's machines",
      { ...lake, variant: 'self-run' },
      'hardware',
      'dispose',
      'on-prem#hardware',
    ],
    ['a duty before the whole layer', lake, 'database-engine', 'patch', 'nimbus/lake#database-engine/patch'],
    [
      'the whole layer where the duty is silent',
      lake,
      'database-engine',
      'configure',
      'nimbus/lake#database-engine',
    ],
    ['the provider for that model', lake, 'guest-os', 'test', 'nimbus:dbaas#guest-os/test'],
    ['the provider', lake, 'hardware', 'dispose', 'nimbus#hardware/dispose'],
    ['the model', lake, 'network-controls', null, 'dbaas#network-controls'],
    ['what the model extends', lake, 'facility', 'patch', 'cloud#facility'],
    [
      'a service layer before a provider duty',
      lake,
      'database-engine',
      'test',
      'nimbus/lake#database-engine',
    ],
    ['a model alone', { ...NO_TOPIC, model: 'iaas' }, 'guest-os', 'patch', 'iaas#guest-os'],
  ])('%s', (_, topic, layer, duty, address) => {
    const found = decided(topic, layer, duty)
    expect(found).toBe(address)
  })

  it('nothing is invented where no rule stands', () => {
    expect(decided({ ...NO_TOPIC, provider: 'nimbus' }, 'database-engine', 'patch')).toBeNull()
  })

  it('the trail names every place that was asked, the deciding one last, with file and line', () => {
    const trail = decide(deep, { layer: 'database-engine', duty: 'upgrade' }, knowledge)?.trail ?? []
    expect(trail.slice(0, 2)).toEqual([
      'nimbus/lake:deep#database-engine/upgrade: no rule',
      'nimbus/lake:deep#database-engine: no rule',
    ])
    expect(trail.at(-1)).toMatch(
      /^nimbus\/lake#database-engine decides \(knowledge\/providers\/nimbus\/services\/lake\.yaml:\d+\)$/,
    )
  })
})

describe('the layer a lone duty falls on', () => {
  it.each([
    ['where the service has a rule for it', lake, { layer: null, duty: 'upgrade' }, 'application'],
    ['where its model says', lake, { layer: null, duty: 'configure' }, 'database-engine'],
    ['at home, whatever layer is named', lake, { layer: 'guest-os', duty: 'back-up' }, 'data'],
    ['on the layer named', lake, { layer: 'guest-os', duty: 'patch' }, 'guest-os'],
  ] as const)('%s', (_, topic, aspect, layer) => expect(aspectOf(aspect, topic, knowledge).layer).toBe(layer))
})

describe('who patches the OS of a product', () => {
  it('moves it to a newer release too', () => {
    expect(decided(lake, 'guest-os', 'upgrade')).toBe('nimbus/lake#guest-os/patch')
  })

  it('but a runtime is another matter', () => {
    expect(decided(lake, 'runtime-middleware', 'upgrade')).not.toBe('nimbus/lake#runtime-middleware/patch')
  })
})

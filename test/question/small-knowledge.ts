import { fileURLToPath } from 'node:url'
import { knowledgeFrom } from '../../src/knowledge/load.ts'
import { readFiles } from '../../src/knowledge/read-files.ts'

const folder = fileURLToPath(new URL('../../knowledge', import.meta.url))
const catalogue = readFiles(folder).filter(({ path }) => !path.startsWith('providers/'))

const provider = (id: string, name: string, short: string) => ({
  path: `providers/${id}/provider.yaml`,
  text: `name: ${name}\nshort: ${short}\naka: [${id}]\nhosts: [${id}.example]\nstatement: srm\nsources:\n  srm: {title: Statement, url: "https://${id}.example/srm", checked: 2026-11-24}\n`,
})

const service = (path: string, lines: string) => ({
  path: `providers/${path}.yaml`,
  text: `${lines}\nexamples: [{ask: who patches it?, owner: shared}]\n`,
})

/** The real catalogue with two invented providers: tests of reading must not break when a fact changes. */
export const smallKnowledge = knowledgeFrom([
  ...catalogue,
  provider('nimbus', 'Nimbus Cloud', 'Nimbus'),
  provider('stratus', 'Stratus Cloud', 'Stratus'),
  service('nimbus/services/boxes', 'name: Nimbus Boxes\naka: [nbx]\nmodel: iaas\nkind: virtual-machine'),
  service(
    'nimbus/services/glue',
    'name: Nimbus Glue\naka: [nimbus glue]\nordinary-words: [glue]\nmodel: paas',
  ),
  service(
    'nimbus/services/anchor',
    'name: Nimbus Anchor\naka: [nimbus anchor]\nseldom-ordinary-words: [anchor]\nmodel: saas\nwords: {application/configure: [mooring policy], network-controls/configure: [line, custom field]}',
  ),
  service(
    'nimbus/services/kluster',
    'name: Nimbus Kluster\naka: [nkl]\nmodel: caas\nkind: managed-kubernetes\nchoose-variant: true\nvariants:\n  - {id: hands-on, name: Kluster hands-on, when-said-with-it: [hands on, manual node], rules: [{about: guest-os/patch, owner: customer, customer: Patch the nodes yourself., cite: [srm], basis: read}]}\n  - {id: hands-off, name: Kluster hands-off, aka: [hands off kluster], when-said-with-it: [hands off], rules: [{about: guest-os/patch, owner: provider, provider: Patches the nodes for you., cite: [srm], basis: read}]}',
  ),
  service(
    'nimbus/services/watch',
    'name: Nimbus Watch\naka: [nwatch]\nmodel: managed\ntells-of-others: true',
  ),
  service(
    'nimbus/services/lake',
    'name: Nimbus Lake\naka: [nlake, nlake snapshot]\nmodel: dbaas\nkind: managed-postgres',
  ),
  service(
    'stratus/services/machines',
    'name: Stratus Machines\naka: [smx]\nmodel: iaas\nkind: virtual-machine',
  ),
  service(
    'stratus/services/quarry',
    'name: Stratus Quarry\naka: [quarry db]\nmodel: dbaas\nkind: managed-postgres',
  ),
  service('stratus/services/works', 'name: Stratus Works\naka: [field plant]\nmodel: paas'),
  service('nimbus/services/pass', 'name: Nimbus Pass\nmodel: saas\nkind: access-management'),
])

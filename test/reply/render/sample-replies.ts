import type { Answer, Matrix, Reply, Source } from '../../../src/reply/reply.ts'

/** One invented reply of every kind, so that the pictures of renderers do not change when a fact does. */

const guide: Source = {
  id: 'nimbus-guide',
  title: 'Nimbus security guide',
  url: 'https://nimbus.example/guide?a=1&b=2',
  section: 'Your part',
  checked: '2026-11-24',
  asOf: null,
}
const neutral: Source = {
  id: 'neutral',
  title: 'A neutral definition',
  url: 'https://neutral.example/definition',
  section: null,
  checked: '2026-11-24',
  asOf: '2011-09',
}

export const patching: Answer = {
  owner: 'customer',
  confirm: null,
  provider: 'nimbus',
  service: 'boxes',
  serviceName: 'Nimbus Boxes',
  variant: null,
  model: 'iaas',
  layer: 'guest-os',
  duty: 'patch',
  rule: 'nimbus/boxes#guest-os/patch',
  basis: 'read',
  verdict: [{ strong: 'You' }, ' patch the guest OS on ', { strong: 'Nimbus Boxes' }, '.'],
  short: [{ strong: 'Nimbus Boxes' }, ' › Guest operating system, patching: you'],
  parts: [
    { party: 'You', side: 'customer', does: 'Apply OS updates and restart.' },
    { party: 'Nimbus', side: 'provider', does: 'Patches the host & the hypervisor.' },
  ],
  caveats: [],
  citations: [guide],
  sla: { title: 'Nimbus Boxes SLA', url: 'https://nimbus.example/sla' },
  trail: ['nimbus/boxes#guest-os/patch decides (knowledge/providers/nimbus/services/boxes.yaml:7)'],
}

const engine: Answer = {
  ...patching,
  owner: 'shared',
  service: 'lake',
  serviceName: 'Nimbus Lake',
  model: 'dbaas',
  layer: 'database-engine',
  rule: 'dbaas#database-engine/patch',
  basis: 'general',
  verdict: [
    { strong: 'Shared:' },
    ' you and Nimbus each have a part in patching the engine on ',
    { strong: 'Nimbus Lake' },
    '.',
  ],
  short: [{ strong: 'Nimbus Lake' }, ' › Database engine, patching: shared by you and Nimbus'],
  parts: [
    { party: 'You', side: 'customer', does: 'Pick the window.' },
    { party: 'Nimbus', side: 'provider', does: 'Applies the patches.' },
  ],
  caveats: [
    'We cite no statement by Nimbus on just this; in DBaaS it is usually so.',
    'Except: custom engines.',
  ],
  citations: [guide, neutral],
  sla: { title: 'your Nimbus contract', url: null },
  trail: [
    'nimbus/lake#database-engine/patch: no rule',
    'dbaas#database-engine/patch decides (knowledge/models/dbaas.yaml:9)',
  ],
}

const LAYERS = {
  data: 'Data',
  application: 'Application',
  'guest-os': 'Guest operating system',
  facility: 'Facility',
}

/** A row of a list: `layer` on `place`, owned by `owner`. */
export function listed(place: string, layer: keyof typeof LAYERS, owner: Answer['owner']): Answer {
  const word = { customer: 'you', provider: 'Nimbus', shared: 'shared by you and Nimbus' }[owner]
  return {
    ...patching,
    owner,
    layer,
    duty: null,
    rule: `cloud#${layer}`,
    serviceName: place,
    short: [{ strong: place }, ` › ${LAYERS[layer]}: ${word}`],
    caveats: layer === 'data' ? ['Except: public data.'] : [],
    citations: [guide, neutral],
    trail: [`cloud#${layer} decides (knowledge/models/cloud.yaml:3)`],
  }
}

export const blank: Reply = {
  question: 'who patches the OS on nbx?',
  outcome: 'answered',
  intent: 'owner',
  corrected: [],
  assumed: [],
  answers: [],
  body: [],
  sources: [],
  matrix: null,
  choices: [],
  suggestions: [],
  knowledge: 'abcdef012345',
}

const matrix: Matrix = {
  title: 'Shared responsibility, Nimbus',
  columns: [
    { model: 'on-prem', name: 'on-premises' },
    { model: 'iaas', name: 'IaaS' },
    { model: 'saas', name: 'SaaS' },
  ],
  rows: Object.entries(LAYERS).map(([layer, name], row) => ({
    layer,
    name,
    cells: (['customer', row < 3 ? 'customer' : 'provider', row < 1 ? 'shared' : 'provider'] as const).map(
      (owner) => ({
        owner,
        rule: `cloud#${layer}`,
      }),
    ),
  })),
}

const examples = ['who patches the OS on Boxes?', 'what is ours on Lake?']
const offered = examples.map((question) => ({ label: question, question }))

export const sampleReplies = {
  owner: { ...blank, answers: [patching] },
  confirm: {
    ...blank,
    intent: 'confirm',
    corrected: ['Read boxs as Boxes.'],
    assumed: ['On Nimbus, since this thread is about it.'],
    answers: [
      { ...engine, confirm: false, verdict: [{ strong: 'No, shared:' }, ...engine.verdict.slice(1)] },
    ],
  },
  several: { ...blank, answers: [patching, engine] },
  list: {
    ...blank,
    intent: 'list',
    body: [['Who does what: ', { strong: 'Nimbus Boxes' }]],
    answers: [
      listed('Nimbus Boxes', 'data', 'customer'),
      listed('Nimbus Boxes', 'application', 'customer'),
      listed('Nimbus Boxes', 'guest-os', 'shared'),
      listed('Nimbus Boxes', 'facility', 'provider'),
    ],
  },
  compare: {
    ...blank,
    intent: 'compare',
    answers: [
      listed('Nimbus Boxes', 'data', 'customer'),
      listed('Nimbus Lake', 'data', 'customer'),
      listed('Nimbus Boxes', 'guest-os', 'customer'),
      listed('Nimbus Lake', 'guest-os', 'provider'),
      listed('Nimbus Boxes', 'facility', 'provider'),
      listed('Nimbus Lake', 'facility', 'provider'),
    ],
  },
  clarify: {
    ...blank,
    outcome: 'clarify',
    body: [['It depends on the service. Which do you mean?']],
    answers: [
      listed('IaaS', 'guest-os', 'customer'),
      listed('CaaS', 'guest-os', 'shared'),
      listed('SaaS', 'guest-os', 'provider'),
    ],
    choices: [
      { label: 'IaaS', question: 'who patches the guest OS in IaaS?' },
      { label: 'CaaS', question: 'who patches the guest OS in CaaS?' },
      { label: 'SaaS', question: 'who patches the guest OS in SaaS?' },
    ],
  },
  declined: {
    ...blank,
    outcome: 'declined',
    intent: 'unknown',
    body: [
      ['I know no service called "<!channel> & *foo*", so I name no owner for it.'],
      ['I can answer, for example:'],
    ],
    suggestions: examples,
    choices: offered,
  },
  define: {
    ...blank,
    intent: 'define',
    body: [[{ strong: 'PaaS' }, ' – the provider runs everything up to the runtime.']],
    sources: [neutral],
  },
  sla: {
    ...blank,
    intent: 'sla',
    body: [
      [{ strong: 'Nimbus Boxes' }, ': ', { title: 'Nimbus Boxes SLA', url: 'https://nimbus.example/sla' }],
    ],
  },
  matrix: { ...blank, intent: 'matrix', body: [[{ strong: matrix.title }]], matrix, sources: [guide] },
  help: {
    ...blank,
    intent: 'help',
    body: [['Use ', { code: '/srm your question' }, '.'], ['For example:']],
    suggestions: [...examples, 'what is PaaS?'],
    choices: offered,
  },
} as const satisfies Record<string, Reply>

export const everySample = Object.entries<Reply>(sampleReplies)

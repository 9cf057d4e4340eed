import { describe, expect, it } from 'vitest'
import { asksOf, proposed, readThread } from './read.ts'

describe('what is asked', () => {
  it.each([
    ['who patches the os on nbx?', ['nimbus/boxes guest-os/patch']],
    ['nbx kernel cve — us or nimbus??', ['nimbus/boxes guest-os/patch']],
    [
      'who patches the OS on nbx and smx?',
      ['nimbus/boxes guest-os/patch', 'stratus/machines guest-os/patch'],
    ],
    ['who patches and who backs up nlake', ['nimbus/lake patch', 'nimbus/lake back-up']],
    [
      'who patches the os on nbx, and who backs up nlake?',
      ['nimbus/boxes guest-os/patch', 'nimbus/lake back-up'],
    ],
    [
      'who patches the OS on nbx and smx, and who backs them up',
      [
        'nimbus/boxes guest-os/patch',
        'stratus/machines guest-os/patch',
        'nimbus/boxes back-up',
        'stratus/machines back-up',
      ],
    ],
    ['managed postgres on stratus, who patches the engine', ['stratus/quarry database-engine/patch']],
    ['who looks after MFA in SaaS?', ['saas identity-access/control-access']],
    ['who patches the libraries on the vms at nimbus', ['nimbus/boxes application/patch']],
    ['we migrate to nlake next week, who backs it up?', ['nimbus/lake back-up']],
    ['cve in the os of nbx, who replaces it', ['nimbus/boxes guest-os/patch']],
    ['who backs up the dns records of nlake', ['nimbus/lake network-controls/back-up']],
    ['who updates the plugins in saas', ['saas application/extend']],
    ['postgres 12 -> 16 on nlake, who starts that', ['nimbus/lake database-engine/upgrade']],
    [
      'nlake vs postgres on our own servers, who patches',
      ['nimbus/lake database-engine/patch', 'on-prem database-engine/patch'],
    ],
    ['os patches on nlake: us or nimbus?', ['nimbus/lake guest-os/patch']],
    [
      'nkl / hands off kluster, who patches the os',
      ['nimbus/kluster guest-os/patch', 'nimbus/kluster:hands-off guest-os/patch'],
    ],
  ])('%s', (question, asks) => expect(asksOf(question)).toEqual(asks))
})

describe('intents', () => {
  it.each([
    ['who patches nbx?', 'owner'],
    ['does nimbus patch the os on nbx?', 'confirm'],
    ['what are we on the hook for with nlake', 'list'],
    ['patching on nlake vs nbx', 'compare'],
    ["what's paas", 'define'],
    ['what do you mean by guest os', 'define'],
    ["where's the SLA for nlake", 'sla'],
    ['show me the matrix for nimbus', 'matrix'],
    ['help', 'help'],
    ['the weather is nice', 'unknown'],
  ])('%s → %s', (question, intent) => expect(readThread(question).intent).toBe(intent))
})

describe('a flavour set against the plain product', () => {
  const variants = (text: string) => readThread(text).asks.map(({ topic }) => topic.variant)

  it.each([
    'who patches the nodes of a hands off kluster next to a plain one?',
    'hands off kluster compared with the usual kind: node patching',
    'does patching the nodes change hands with a hands off kluster?',
  ])('asks of both: %s', (text) => expect(variants(text)).toEqual(['hands-off', null]))

  it('alone it is the flavour only', () =>
    expect(variants('who patches the nodes of a hands off kluster?')).toEqual(['hands-off']))
})

describe('threads', () => {
  it.each([
    [['who patches the os on nbx?', 'and on smx?'], ['stratus/machines guest-os/patch']],
    [['who patches the os on nbx?', 'same for stratus'], ['stratus/machines guest-os/patch']],
    [['who patches the os on nbx?', 'what about backups?'], ['nimbus/boxes back-up']],
    [
      ['who patches the nodes of nkl?', 'what about the control plane'],
      ['nimbus/kluster container-platform/patch'],
    ],
    [['who patches the nodes of nkl?', 'and hands off?'], ['nimbus/kluster:hands-off guest-os/patch']],
    [['who patches the os in iaas', 'and in paas?'], ['paas guest-os/patch']],
    [['who patches the os on nbx?', 'are you sure?'], ['nimbus/boxes guest-os/patch']],
    [['who patches the os on nbx?', 'and the ones in iaas?'], ['iaas guest-os/patch']],
  ])('%j', (turns, asks) => expect(asksOf(...turns)).toEqual(asks))

  it.each([
    ["so it's us then", { party: 'customer', does: true }],
    ["then it's theirs", { party: 'provider', does: true }],
    ['so nimbus does nothing?', { party: 'provider', does: false }],
  ])('%s takes up the answer', (turn, claim) =>
    expect(readThread('who patches the os on nbx?', turn).asks[0]?.claim).toMatchObject(claim),
  )

  it('"but not …" goes on with what we do', () =>
    expect(proposed('who patches the os on nbx?', 'but not the hypervisor, right?')).toBe('theirs'))

  it.each(['is that also true for smx?', 'does that hold for smx too?'])('%s asks the same again', (turn) =>
    expect(readThread('who patches the os on nbx?', turn)).toMatchObject({
      intent: 'owner',
      asks: [{ claim: null }],
    }),
  )

  it.each([
    ['and smx?', 'stratus/machines', 'customer'],
    ['and theirs?', 'nimbus/boxes', 'provider'],
    ['and nimbus?', 'nimbus/boxes', 'provider'],
    ['what about the other side?', 'nimbus/boxes', 'provider'],
  ])('after a list, %s is a list', (turn, service, side) =>
    expect(readThread('what is ours on nbx?', turn)).toMatchObject({
      intent: 'list',
      asks: [{ topic: { service }, aspect: null }],
      side,
    }),
  )

  it.each(['who says so', 'where is that written', 'any docs?', 'link?'])('%s asks for the grounds', (turn) =>
    expect(readThread('who patches the os on nbx?', turn).again).toBe(true),
  )
})

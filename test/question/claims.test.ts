import { describe, expect, it } from 'vitest'
import { proposed, readThread } from './read.ts'

describe('what a yes would mean', () => {
  it.each([
    ["so we don't have to patch nlake, right?", 'theirs'],
    ["isn't the os on nbx on us?", 'ours'],
    ['nimbus handles the backups of nlake, right?', 'theirs'],
    ["nlake takes backups for us, doesn't it?", 'theirs'],
    ['do we have to patch nlake?', 'ours'],
    ["nlake is managed but don't we still have to patch it?", 'ours'],
    ['the os of nbx not answering = nimbus’s to bring back, correct?', 'theirs'],
    ['patching nbx: not a thing for our guys but for nimbus, no?', 'theirs'],
    ['the os of nbx stops being our problem, right?', 'theirs'],
    ['nimbus, and not ourselves, patches nbx, right?', 'theirs'],
    ['encryption is on for new nlakes without our doing, agreed?', 'theirs'],
    ['nlake takes daily backups?', 'theirs'],
    ['it is fine to skip patching nbx?', 'theirs'],
    ["so there's nothing to patch on nlake, right?", 'theirs'],
    ["nimbus doesn't patch the os on nbx, correct?", 'ours'],
    ['is nlake encrypted at rest by default?', 'theirs'],
    ['nlake patches itself without us doing anything, right?', 'theirs'],
    ['they do the work on nlake, not us, right?', 'theirs'],
    ['no way we patch nlake ourselves, correct?', 'theirs'],
    ['os updates on nlake, ours?', 'ours'],
    ['disabling leavers on nlake, their job?', 'theirs'],
    ['can i tell the auditor that nimbus patches nlake?', 'theirs'],
    ['does nimbus patch nlake completely?', 'theirs'],
    ['does nimbus back up nlake even if we never asked for it?', 'theirs'],
    ["we don't have to turn on the backups of nlake, right?", 'theirs'],
    ["we run nbx, nimbus will patch its os too, won't they", 'theirs'],
    ["the os of nbx isn't something nimbus patches, it's ours, yes?", 'ours'],
    ['patching nbx is on the dev team, agreed?', 'ours'],
    ['does patching nbx fall to us?', 'ours'],
    ['patching nbx would be on nimbus i guess?', 'theirs'],
    ['please confirm nimbus patches the os of nbx', 'theirs'],
    ['let me guess, patching nbx is on us', 'ours'],
    ['is guarding the nimbus data centre on us?', 'ours'],
    ['i assume nimbus also patches the os of nbx', 'theirs'],
    ['we are the ones who have to patch the os of nbx, no?', 'ours'],
    ["a hole in the hypervisor of nbx would be nimbus's to fix?", 'theirs'],
  ])('%s', (question, says) => expect(proposed(question)).toBe(says))

  it.each([
    'who patches nbx, us or nimbus?',
    'does nimbus train on our data in nlake?',
    'is the os on nbx ours or theirs?',
    'whose job is nlake?',
  ])('%s proposes nothing', (question) => expect(proposed(question)).toBeNull())

  it('that it is shared is a proposal of its own', () =>
    expect(proposed('patching nbx is shared, right?')).toBe('shared'))
})

describe('who is said to do it, or not to', () => {
  it.each([
    ["so we don't have to patch nlake, right?", { party: 'customer', does: false }],
    ["isn't the os on nbx on us?", { party: 'customer', does: true }],
    ['nimbus handles the backups of nlake, right?', { party: 'provider', does: true }],
    ['do we have to patch nlake?', { party: 'customer', does: true }],
    ["nlake is managed but don't we still have to patch it?", { party: 'customer', does: true }],
    ['the os of nbx not answering = nimbus’s to bring back, correct?', { party: 'provider', does: true }],
    ['patching nbx: not a thing for our guys but for nimbus, no?', { party: 'provider', does: true }],
    ['the os of nbx stops being our problem, right?', { party: 'customer', does: false }],
    ['nimbus, and not ourselves, patches nbx, right?', { party: 'provider', does: true }],
    ['nlake takes daily backups?', { party: 'provider', does: true }],
    ["nimbus doesn't patch the os on nbx, correct?", { party: 'provider', does: false }],
    ['is nlake encrypted at rest by default?', { party: 'provider', does: true }],
    ['no way we patch nlake ourselves, correct?', { party: 'customer', does: false }],
    ['os updates on nlake, ours?', { party: 'customer', does: true }],
    ['disabling leavers on nlake, their job?', { party: 'provider', does: true }],
    ['can i tell the auditor that nimbus patches nlake?', { party: 'provider', does: true }],
    ['does nimbus patch nlake completely?', { party: 'provider', does: true }],
    ["we run nbx, nimbus will patch its os too, won't they", { party: 'provider', does: true }],
    ["the os of nbx isn't something nimbus patches, it's ours, yes?", { party: 'customer', does: true }],
    ['patching nbx is on the dev team, agreed?', { party: 'customer', does: true }],
    ['does patching nbx fall to us?', { party: 'customer', does: true }],
    ['please confirm nimbus patches the os of nbx', { party: 'provider', does: true }],
    ['let me guess, patching nbx is on us', { party: 'customer', does: true }],
    ['i assume nimbus also patches the os of nbx', { party: 'provider', does: true }],
    ['we are the ones who have to patch the os of nbx, no?', { party: 'customer', does: true }],
    ["a hole in the hypervisor of nbx would be nimbus's to fix?", { party: 'provider', does: true }],
  ])('%s', (question, claim) => expect(readThread(question).asks[0]?.claim).toMatchObject(claim))
})

describe('how far it goes', () => {
  it.each([
    ['encryption is on for new nlakes without our doing, agreed?', 'unasked'],
    ["so there's nothing to patch on nlake, right?", 'wholly'],
    ['nlake patches itself without us doing anything, right?', 'unasked'],
    ['does nimbus patch nlake completely?', 'wholly'],
    ['does nimbus back up nlake even if we never asked for it?', 'unasked'],
    ["we don't have to turn on the backups of nlake, right?", 'unasked'],
    ['nimbus patches nlake, right?', null],
  ])('%s', (question, how) => expect(readThread(question).asks[0]?.claim?.how ?? null).toBe(how))
})

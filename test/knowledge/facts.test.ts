import { describe, expect, it } from 'vitest'
import { changedFacts } from '../../src/knowledge/facts.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { smallKnowledge } from '../question/small-knowledge.ts'

const address = 'nimbus/kluster:hands-on#guest-os/patch'

/** The small knowledge with its one rule changed. */
function changed(change: object): KnowledgeBase {
  const rule = smallKnowledge.rules.get(address)
  if (!rule) throw new Error(`${address} is gone`)
  return { ...smallKnowledge, rules: new Map([...smallKnowledge.rules, [address, { ...rule, ...change }]]) }
}

describe('a change is told as facts', () => {
  it('nothing changed', () => expect(changedFacts(smallKnowledge, smallKnowledge)).toEqual([]))
  it('an owner', () =>
    expect(changedFacts(smallKnowledge, changed({ owner: 'shared' }))).toEqual([
      `owner of ${address}: customer → shared`,
    ]))
  it('a part', () =>
    expect(changedFacts(smallKnowledge, changed({ provider: 'Helps a little.' }))).toEqual([
      `provider's part of ${address}: none → Helps a little.`,
    ]))
  it('a removed rule', () => {
    const rules = new Map(smallKnowledge.rules)
    rules.delete(address)
    expect(changedFacts(smallKnowledge, { ...smallKnowledge, rules })).toEqual([
      `removed ${address}: was customer`,
    ])
  })
  it('an added service', () => {
    const services = new Map(smallKnowledge.services)
    services.delete('nimbus/lake')
    expect(changedFacts({ ...smallKnowledge, services }, smallKnowledge)).toEqual([
      'added service nimbus/lake (dbaas)',
    ])
  })
})

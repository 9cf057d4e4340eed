import { describe, expect, it } from 'vitest'
import { ask } from '../the-bot.ts'

const first = (question: string) => {
  const answer = ask(question).reply.answers[0]
  return [answer?.owner, answer?.confirm]
}

describe('an act within a shared duty', () => {
  it.each([
    ['who sets data retention in slack?', 'customer', null],
    ['who deletes stale ebs snapshots', 'customer', null],
    ['who rebuilds the images after an ecr scan', 'customer', null],
    ['who reads the cloudtrail logs', 'customer', null],
    ['does ibm watch the audit logs of container registry for us?', 'customer', false],
    ['is turning on multi az for cloudsearch up to us?', 'customer', true],
  ])('is the customer’s where its part says so: %s', (question, owner, confirm) => {
    expect(first(question)).toEqual([owner, confirm])
  })

  it.each([
    ['the duty alone', 'who is responsible for message disposal in slack?'],
    ['an act both parts name', 'who rotates keys in aws kms'],
    ['what was done before', 'someone purged a table in bigquery. who restores it?'],
    ['what comes to the same on the other side', 'who configures network policies on osd'],
  ])('leaves it shared for %s: %s', (_, question) => {
    expect(first(question)[0]).toBe('shared')
  })

  it.each([
    ['the router at amazon’s end of direct connect: who keeps its firmware current', 'provider'],
    ['imported pfx in key vault runs out on friday. who renews the certificate?', 'customer'],
  ])('is evident from the words: %s', (question, owner) => {
    expect(first(question)[0]).toBe(owner)
  })

  it.each([
    'we have an imported cert on the alb. who patches postgres on rds?',
    'the router at amazon’s end died. who patches postgres on rds?',
  ])('is evident only of what the words are about: %s', (question) => {
    expect(first(question)[0]).toBe('shared')
  })

  it('says so first, and then what both sides do', () => {
    const { verdict, parts } = ask('who sets data retention in slack?').reply.answers[0] ?? {}
    expect(
      verdict?.map((run) => (typeof run === 'object' && 'strong' in run ? run.strong : run)).join(''),
    ).toBe('You decide that; you and Slack each have a part in disposing of the data on Slack.')
    expect(parts?.slice(0, 2).map(({ side }) => side)).toEqual(['customer', 'provider'])
  })
})

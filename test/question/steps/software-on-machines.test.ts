import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const heard = (question: string) =>
  ask(question).reply.answers.map(({ layer, owner }) => `${layer}: ${owner}`)

it.each([
  'traefik on EKS has a hole, who patches it?',
  'argo cd on our EKS cluster has a cve, who patches it?',
  'a keycloak cve on AKS, who fixes it?',
])('what somebody put on a cluster is theirs to patch: %s', (question) =>
  expect(heard(question)).toEqual(['application: customer']),
)

it.each(['who patches the node OS for traefik on AKS?', 'who patches AKS?'])(
  'where a layer is asked about, or no software is named, it stays so: %s',
  (question) => expect(ask(question).query.trail.join()).not.toContain('software-on-machines'),
)

it('on a product that takes none it may be anything', () => {
  expect(ask('zorblax on SQS, who patches it?').query.trail.join()).not.toContain('software-on-machines')
})

import { expect, it } from 'vitest'
import type { Query } from '../../../src/question/query.ts'
import { ask } from '../../the-bot.ts'

const last = (...turns: string[]) =>
  turns.reduce<Query | null>((before, turn) => ask(turn, before).query, null)?.asks[0]

it.each([
  [['who patches the control plane of EKS?', 'iam roles for pods then?'], 'aws/eks', 'identity-access'],
  [['who encrypts azure blobs at rest?', 'with our own CMK'], 'azure/blob-storage', null],
])('%j is about the product of the thread', (turns, service, layer) => {
  expect(last(...turns)).toMatchObject({ topic: { service }, aspect: { layer } })
})

it('a word that names a flavour together with the product is that flavour', () => {
  expect(last('who upgrades the engine of OpenSearch on AWS?', 'and for serverless?')?.topic).toMatchObject({
    service: 'aws/opensearch',
    variant: 'opensearch-serverless',
  })
})

it.each([
  [['who patches EC2?', 'and RDS?'], 'aws/rds'],
  [['who manages user accounts in slack?', 'box?'], 'box/box'],
])('%j is about another product', (turns, service) => {
  expect(last(...turns)?.topic.service).toBe(service)
})

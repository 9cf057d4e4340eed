import { expect, it } from 'vitest'
import { loadKnowledge } from '../../../src/knowledge/load.ts'
import { createUnderstand } from '../../../src/question/understand.ts'

const understand = createUnderstand(loadKnowledge('knowledge'))

it('a word that is also a layer is just that beside a service of the same provider', () => {
  const { asks } = understand('EC2: OS, security groups. who?', null)
  expect(new Set(asks.map(({ topic }) => topic.service))).toEqual(new Set(['aws/ec2']))
})

it('who gets in is asked of the product that is named', () => {
  const { asks } = understand('eks: who runs the api server, and who owns iam roles for the pods?', null)
  expect(new Set(asks.map(({ topic }) => topic.service))).toEqual(new Set(['aws/eks']))
})

import { expect, it } from 'vitest'
import { loadKnowledge } from '../../../src/knowledge/load.ts'
import { createUnderstand } from '../../../src/question/understand.ts'
import { ask } from '../../the-bot.ts'

const understand = createUnderstand(loadKnowledge('knowledge'))
const services = (text: string) => understand(text, null).asks.map(({ topic }) => topic.service)

it('gives a shared name to the one cloud that is named', () => {
  const text = 'alibaba cloud, 12 ecs instances on centos 7, who moves them on?'
  expect(services(text)).toEqual(['alibaba/ecs'])
  expect(understand(text, null).trail).toContain('names-at-provider: "ecs" is alibaba/ecs here')
})

it.each(['who patches the nodes of ecs', 'ecs on aws, who patches the nodes'])(
  'leaves it to its own provider: %s',
  (text) => expect(services(text)).toEqual(['aws/ecs']),
)

it('leaves it alone where two clouds are named', () => {
  expect(services('we have aws and alibaba cloud: who patches the nodes of ecs')).toEqual(['aws/ecs'])
})

it.each(['exoscale security groups: who sets them', 'who removes iam users on huawei cloud'])(
  'a word of the trade is no product of another cloud: %s',
  (text) => expect(services(text)).toEqual([null]),
)

it('a maker’s name beside its product is no operating system', () => {
  const { asks } = ask('does Red Hat review who has access to OpenShift Dedicated?').query
  expect(asks.map(({ aspect }) => aspect?.layer)).not.toContain('guest-os')
})

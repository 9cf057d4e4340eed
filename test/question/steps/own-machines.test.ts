import { expect, it } from 'vitest'
import { loadKnowledge } from '../../../src/knowledge/load.ts'
import { createUnderstand } from '../../../src/question/understand.ts'

const understand = createUnderstand(loadKnowledge('knowledge'))
const topics = (text: string) => understand(text, null).asks.map(({ topic }) => topic.service ?? topic.model)

it.each(['does cloudflare patch our servers?', 'datadog shows a kernel cve on our linux hosts, who patches'])(
  'are no part of the product: %s',
  (text) => {
    expect(topics(text)).toEqual(['iaas'])
    expect(understand(text, null).trail.some((line) => line.startsWith('own-machines'))).toBe(true)
  },
)

it.each([
  ['who patches the servers of zoom', 'zoom/zoom'],
  ['does microsoft patch our exchange online servers?', 'microsoft-365/exchange-online'],
  ['who patches our ec2 servers', 'aws/ec2'],
  ['who upgrades our servicenow instance', 'servicenow/servicenow'],
])('but: %s', (text, service) => expect(topics(text)).toEqual([service]))

it.each(['does aws patch our instances?', 'does aws patch the running instances?'])(
  'instances at a cloud are rented machines: %s',
  (text) => expect(topics(text)).toEqual(['iaas']),
)

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readThread } from './read.ts'

const ways = z
  .record(z.string(), z.array(z.string()))
  .parse(parse(readFileSync(new URL('ways-of-asking.yaml', import.meta.url), 'utf8')))
const of = (name: string) => ways[name] ?? []
const put = (way: string) =>
  way.replace('{X}', 'patching the os on nbx').replace('{S}', 'nbx').replace('{T}', 'paas')

describe('the same work, asked in other ways', () => {
  it.each(of('owner'))('%s', (way) => {
    expect(readThread(put(way)).asks).toMatchObject([
      { topic: { service: 'nimbus/boxes' }, aspect: { layer: 'guest-os', duty: 'patch' }, claim: null },
    ])
  })

  /** "We need not" and "they do" propose the same of one piece of work. */
  const proposals = {
    'customer does': false,
    'provider does not': false,
    'provider does': true,
    'customer need not': true,
  }
  for (const [name, providerDoes] of Object.entries(proposals))
    it.each(of(name))(`${name}: %s`, (way) => {
      const { intent, asks } = readThread(put(way))
      const claim = asks[0]?.claim
      expect(intent).toBe('confirm')
      expect((claim?.party === 'provider') === claim?.does).toBe(providerDoes)
    })
})

describe('the question after its story', () => {
  const asked = (way: string) => readThread(`the os of nbx has 14 open cves. ${way}`)

  it.each(of('after a story, owner'))('%s', (way) => {
    expect(asked(way).asks).toMatchObject([
      { topic: { service: 'nimbus/boxes' }, aspect: { layer: 'guest-os' }, claim: null },
    ])
  })

  for (const party of ['customer', 'provider'])
    it.each(of(`after a story, ${party}`))(`${party}: %s`, (way) =>
      expect(asked(way)).toMatchObject({
        asks: [
          {
            topic: { service: 'nimbus/boxes' },
            aspect: { layer: 'guest-os' },
            claim: { party, does: true },
          },
        ],
      }),
    )
})

describe('the whole of a service', () => {
  const sides = { 'list of the customer': 'customer', 'list of the provider': 'provider', split: null }
  for (const [name, side] of Object.entries(sides))
    it.each(of(name))(`${name}: %s`, (way) => {
      const query = readThread(put(way))
      expect(query).toMatchObject({ intent: 'list', side })
    })
})

it.each(of('sla'))('where its SLA is: %s', (way) => expect(readThread(put(way)).intent).toBe('sla'))
it.each(of('meaning'))('what a term means: %s', (way) => expect(readThread(put(way)).intent).toBe('define'))

describe.each(['guest os', 'patching', 'the hypervisor'])('what is meant by %s', (word) => {
  it.each(of('meaning of a layer or a duty'))('%s', (way) =>
    expect(readThread(way.replace('{L}', word)).intent).toBe('define'),
  )
})

import { describe, expect, it } from 'vitest'
import { ask } from '../the-bot.ts'
import { knowledge } from '../the-knowledge.ts'

/** What people hope a provider does for them, and none does, whatever the product. */
const HOPES = [
  'so @ reviews who has access to our #, right?',
  'does @ decide who may log in to #?',
  'does @ choose the password policy in #?',
  'does @ lock a stolen account in #?',
  '@ keeps our data on # classified, yes?',
  'does @ fix bugs in our code on #?',
  'does @ offboard our leavers from #?',
  'is it @ who owns our data in #?',
  'does @ keep our # data for 7 years for us?',
]

const services = [...knowledge.services.values()]

describe.each(HOPES)('%s', (hope) => {
  it('is told no, of every product', () => {
    const comforted = services.filter((service) => {
      const provider = knowledge.providers.get(service.provider)
      const question = hope.replace('@', provider?.short ?? provider?.name ?? '').replace('#', service.name)
      return ask(question).reply.answers[0]?.confirm === true
    })
    expect(comforted.map(({ address }) => address)).toEqual([])
  })
})

/** Products that are in several regions by themselves, as their own files say. */
const EVERYWHERE = [
  'aws/global-accelerator',
  'azure/bot-service',
  'azure/confidential-ledger',
  'azure/devops',
  'azure/key-vault',
  'azure/power-bi',
  'azure/route-server',
  'gcp/firestore',
  'gcp/spanner',
  'ibm/cis',
  'ibm/key-protect',
]

it('a copy in another region is nobody’s but the customer’s to see to, unless the product’s file says otherwise', () => {
  const comforted = services.filter(({ name, model }) => {
    const [answer] = ask(`is ${name} replicated to another region automatically?`).reply.answers
    return model !== 'saas' && answer?.confirm === true
  })
  expect(comforted.map(({ address }) => address).filter((one) => !EVERYWHERE.includes(one))).toEqual([])
})

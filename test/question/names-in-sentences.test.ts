import { describe, expect, it } from 'vitest'
import { ask } from '../the-bot.ts'

const topicsOf = (question: string) => [
  ...new Set(
    ask(question).query.asks.map(({ topic }) =>
      [topic.service ?? topic.model ?? topic.provider, topic.variant].filter(Boolean).join(':'),
    ),
  ),
]

describe('which things a sentence is about', () => {
  it.each([
    // Two flavours, or a flavour and the plain service, set side by side.
    ['AKS Automatic and AKS Standard side by side, node patching', 'azure/aks:aks-automatic', 'azure/aks'],
    [
      'rds custom for oracle as opposed to normal rds: who patches the os',
      'aws/rds:rds-custom-oracle',
      'aws/rds',
    ],
    // One flavour said twice: the more particular.
    ['gke standard, node auto-upgrade off: who patches the nodes', 'gcp/gke:gke-standard-auto-upgrade-off'],
    ['node os channel = None on aks. who patches the nodes?', 'azure/aks:aks-node-os-none'],
    // An opt-in that is off is what is asked about.
    ['key purged since purge protection was off, on us?', 'azure/key-vault:purge-protection'],
    // A kind of thing set against a service.
    [
      'azure container apps or a vm: who patches the os in each case',
      'azure/container-apps',
      'azure/virtual-machines',
    ],
    // English words that are names.
    ['server under spanner dies at 3am, who replaces the hardware', 'gcp/spanner'],
    ['spanner and firestore, whose backups are they', 'gcp/spanner', 'gcp/firestore'],
    ['who chooses how long sentinel keeps logs', 'azure/sentinel'],
    // Access to a cloud is asked of its access management.
    ['iam policies in our aws account, who writes them', 'aws/iam'],
  ])('%s', (question, ...topics) => {
    expect(topicsOf(question)).toEqual(topics)
  })

  it.each([
    'a spanner in the works, who fixes it',
    'the lambda got out of the petting zoo again, who is catching it',
    'IBM HyperCrumble Vault Fabric: key rotation, us or ibm?',
    'could we take Microsoft to court over the outage?',
  ])('names no owner: %s', (question) => {
    expect(
      ask(question)
        .reply.answers.map(({ service }) => service)
        .filter(Boolean),
    ).toEqual([])
  })
})

import { z } from 'zod'
import { about, id, owner, phrase, rule, sla, sources } from './words.ts'

/** `knowledge/providers/<provider>/services/<service>.yaml`: one service, its names, what differs there, and the proof. */

const example = z.union([
  z.strictObject({
    ask: phrase.describe('A question in the words people use.'),
    owner,
    about: about.optional(),
    confirm: z.boolean().optional().describe('The right yes or no, where the question proposes an owner.'),
    variant: id.optional(),
  }),
  z.strictObject({ not: phrase.describe('A sentence that must not be read as this service.') }),
  z.strictObject({ todo: phrase.describe('A question answered wrongly today.'), owner }),
])

const names = {
  aka: z.array(phrase).default([]).describe('Nicknames, short and old names. Case and plural do not matter.'),
  'ordinary-words': z
    .array(phrase)
    .default([])
    .describe('Names that are also English words: read as the service only where the sentence says so.'),
  'seldom-ordinary-words': z
    .array(phrase)
    .default([])
    .describe(
      'Names that are also English words, but seldom where we are asked: "a spanner" is none, "Spanner" is.',
    ),
}

const variant = z.strictObject({
  id,
  name: phrase,
  ...names,
  'when-said-with-it': z
    .array(phrase)
    .default([])
    .describe('Words that mean this variant only when the service is the topic, such as "image" for Lambda.'),
  'self-hosted': z
    .boolean()
    .default(false)
    .describe('True for the whole product on the customer’s own machines: "GitLab in our own rack".'),
  model: id.optional(),
  rules: z.array(rule).min(1),
})

export const serviceFile = z.strictObject({
  name: phrase.describe("The service's official name."),
  ...names,
  model: id.describe('Its service model: an id of models.yaml.'),
  kind: id
    .optional()
    .describe('What it is, an id of kinds.yaml: lets people say "managed postgres on google".'),
  'runs-on': z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'must be a provider, or provider/service')
    .optional()
    .describe('The cloud beneath, where another provider runs it.'),
  sla: sla.optional().describe("This service's own SLA. Left out: the provider's index of SLAs."),
  'choose-variant': z
    .boolean()
    .default(false)
    .describe('True where nobody uses the plain service: each use is one of the variants.'),
  'tells-of-others': z
    .boolean()
    .default(false)
    .describe('True for scanners, logs and alarms: "GuardDuty found malware on EC2" is about EC2.'),
  'resource-ids': z
    .array(id)
    .default([])
    .describe('What stands before the hyphen in the ids of its resources: i, for "i-0ab12cd34ef567890".'),
  'resource-hosts': z
    .array(z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/, 'must be a host name, such as azurewebsites.net'))
    .default([])
    .describe(
      'The hosts under which its resources have their names: azurewebsites.net, for "shop.azurewebsites.net".',
    ),
  words: z
    .record(about, z.array(phrase).min(1))
    .default({})
    .describe(
      'The service\'s own words for a layer or a duty ("compliance policy" in Intune), read so only where it is the topic.',
    ),
  things: z
    .array(id)
    .default([])
    .describe("Files of things/ whose words are this service's too, besides those of its kind and model."),
  sources: sources.default({}),
  rules: z.array(rule).default([]),
  variants: z.array(variant).default([]),
  examples: z.array(example).min(1),
})

export type ServiceFile = z.infer<typeof serviceFile>
export type ExampleFile = ServiceFile['examples'][number]

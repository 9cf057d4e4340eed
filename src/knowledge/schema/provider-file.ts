import { z } from 'zod'
import { id, phrase, rule, sla, sources } from './words.ts'

/** `knowledge/providers/<provider>/provider.yaml`: who they are, their own statement, what holds across their services. */
export const providerFile = z.strictObject({
  name: phrase.describe('Full name.'),
  short: phrase.describe('The name used in a sentence: "AWS patches …".'),
  aka: z.array(phrase).default([]),
  'ordinary-words': z.array(phrase).default([]),
  'seldom-ordinary-words': z.array(phrase).default([]),
  regions: z
    .array(phrase)
    .default([])
    .describe('Codes of its regions, such as eu-west-1: they tell whose cloud a question is about.'),
  statement: id.describe(
    "The id of the source that is the provider's own statement of shared responsibility.",
  ),
  'sla-index': sla
    .optional()
    .describe('Where all its SLAs are listed. Left out: the contract is not public.'),
  hosts: z
    .array(phrase)
    .default([])
    .describe('The domains on which the provider itself publishes; a rule cites only these.'),
  sources,
  rules: z.array(rule).default([]).describe('What holds for every service, whatever its model.'),
  models: z.record(id, z.array(rule)).default({}).describe('What holds for every service of one model.'),
})

export type ProviderFile = z.infer<typeof providerFile>

import { z } from 'zod'

/** The pieces every knowledge file is made of. The descriptions become the editor's help, so they speak to its author. */

export const owner = z
  .enum(['customer', 'provider', 'shared'])
  .describe('Who does it: customer, provider or shared.')

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as rds-custom')

export const phrase = z.string().trim().min(1)

/** Ends without a full stop missing: a part is a sentence a tired person can act on. */
export const sentence = z
  .string()
  .trim()
  .min(10)
  .regex(/[.!]$/, 'must be a sentence and end with a full stop')

export const about = z
  .string()
  .regex(/^[a-z-]+(\/[a-z-]+)?$/, 'must be layer or layer/duty, such as guest-os/patch')
  .describe('What the rule is about: layer, or layer/duty.')

export const basis = z
  .enum(['read', 'excerpt', 'general'])
  .describe('How the cited page was checked: read in full, an excerpt of it seen, or general knowledge.')

const day = z.iso.date('must be a date such as 2026-11-24')

export const source = z.strictObject({
  title: phrase.describe('The title of the page.'),
  url: z.url({ protocol: /^https$/, error: 'must be an https:// address' }),
  section: phrase.optional().describe('The heading under which the fact stands.'),
  checked: day.describe('The day somebody last compared the rule with the page.'),
  'as-of': phrase.optional().describe('The age of the text that was read, where it is older than the check.'),
})

export const sources = z.record(id, source)

export const sla = z.strictObject({ title: phrase, url: z.url({ protocol: /^https$/ }) })

export const rule = z
  .strictObject({
    about,
    owner,
    customer: sentence
      .optional()
      .describe('The customer\'s part, said to the customer: "Pick the window; …"'),
    provider: sentence
      .optional()
      .describe('The part of the provider, in the third person: "Releases versions; …"'),
    cite: z.array(id).min(1).describe('Ids of sources in this file, or in the provider.yaml beside it.'),
    basis,
    'on-by-default': z
      .boolean()
      .optional()
      .describe(
        'Of a shared duty: true where the provider does its part unasked, false where you turn it on.',
      ),
    unless: phrase.optional().describe('Where the rule does not hold, in words.'),
  })
  .refine((one) => one['on-by-default'] === undefined || one.owner === 'shared', {
    path: ['on-by-default'],
    error: 'is only said of a shared duty; delete it, or make the owner shared',
  })

export type SourceFile = z.infer<typeof source>
export type RuleFile = z.infer<typeof rule>
export type Sla = z.infer<typeof sla>
export type Owner = z.infer<typeof owner>
export type Basis = z.infer<typeof basis>

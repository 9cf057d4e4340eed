import { z } from 'zod'
import { about, id, phrase, rule, sources } from './words.ts'

/** The files at the top of `knowledge/`: rows, verbs, columns, kinds of product, neutral sources. */

const verbs = z
  .array(phrase)
  .default([])
  .describe('Verbs in their plain form; -s, -ed and -ing are added to the first word.')
const words = z.array(phrase).default([]).describe('Nouns and phrases; the plural is added.')

/** "You {do}", "AWS {does}", "shared: {doing}"; `{it}` stands for the layer. */
const sayings = { do: phrase, does: phrase, doing: phrase }

const wordInModel = z.strictObject({ word: phrase, in: z.array(id).min(1) })

export const layersFile = z.strictObject({
  layers: z.array(
    z.strictObject({
      id,
      name: phrase,
      it: phrase.describe('The layer as it stands in a sentence: "the guest OS".'),
      means: phrase.describe('What belongs to it, in one sentence.'),
      'only-when-named': z.boolean().default(false).describe('A duty said alone never means this layer.'),
      kind: id
        .optional()
        .describe('The kind of product that this layer is, on a cloud of which nothing more is named.'),
      words: z.array(z.union([phrase, wordInModel])).default([]),
    }),
  ),
})

export const dutiesFile = z.strictObject({
  duties: z.array(
    z.strictObject({
      id,
      name: phrase,
      means: phrase,
      ...sayings,
      layer: id.optional().describe('Needed where there is no home.'),
      home: id.optional(),
      layers: z.array(id).optional(),
      'not-on': z.array(id).default([]),
      'stands-in': z
        .strictObject({ duty: id, on: z.array(id).min(1) })
        .optional()
        .describe(
          'The duty whose rule on these layers a product’s own file may use where it has none for this one.',
        ),
      verbs,
      'weak-verbs': verbs.describe('Verbs of many uses, which give way to any duty said in plain words.'),
      words,
      'weak-words': words.describe('Words of many uses, likewise.'),
    }),
  ),
})

export const actsFile = z.strictObject({
  acts: z.array(
    z.strictObject({
      id,
      side: z.enum(['customer', 'provider']).default('customer'),
      do: phrase.describe('"You {do}": "You delete it"; "AWS {do}": "AWS publishes that".'),
      'evident-of': z
        .array(id)
        .default([])
        .describe('Layers and duties of which the words themselves say whose they are.'),
      'given-in': z
        .array(id)
        .default([])
        .describe('Duties in which the act is always that side’s, whether or not its part names it.'),
      verbs,
      words,
      likewise: verbs.describe("Verbs that in the other side's part come to the same."),
    }),
  ),
})

export const topicsFile = z.strictObject({
  topics: z.array(
    z.strictObject({
      about,
      verbs,
      words: z.array(z.union([phrase, wordInModel])).default([]),
      ...z.strictObject(sayings).partial().shape,
    }),
  ),
})

/** `knowledge/models/<id>.yaml`: one column of the matrix. */
export const modelFile = z.strictObject({
  name: phrase,
  column: z.int().describe('Its place from left to right.'),
  party: phrase.describe('Who the other side is: "the cloud provider", "the operator".'),
  sla: phrase.optional().describe('What to check where no service is named: "your SaaS contract".'),
  extends: id.optional().describe('The model whose rules hold here too, unless this file says otherwise.'),
  abstract: z.boolean().default(false).describe('True for what only exists to be extended.'),
  'counts-as': id.optional().describe('The model it is a kind of, where it is no column of its own.'),
  cloud: z.boolean().default(true).describe('False where "the cloud" does not include it.'),
  definition: phrase,
  cite: z.array(id).min(1),
  aka: z.array(phrase).default([]),
  'ordinary-words': z.array(phrase).default([]),
  makers: z
    .array(z.string().regex(/^[a-z]+$/))
    .default([])
    .describe('Makers of devices that people call by the maker: "our Cisco".'),
  calls: z.record(id, phrase).default({}).describe('What a layer is called in this model, in a sentence.'),
  'duty-falls-on': z.record(id, id).describe('The layer meant where a question names only the duty.'),
  rules: z.array(rule),
})

/** `knowledge/sources.yaml`: what models and definitions may cite. */
export const sourcesFile = z.strictObject({ sources })

export const kindsFile = z.strictObject({
  kinds: z.array(
    z.strictObject({
      id,
      name: phrase,
      model: id,
      within: id
        .optional()
        .describe('The wider kind, meant at a provider that has no service of just this one.'),
      words: z.array(phrase).min(1),
    }),
  ),
})

export const definitionsFile = z.strictObject({
  definitions: z.array(
    z.strictObject({
      id,
      words: z
        .array(
          z.union([
            phrase,
            z.strictObject({ meant: phrase.describe('Counts only where its meaning is asked.') }),
          ]),
        )
        .min(1),
      text: phrase,
      cite: z.array(id).min(1),
    }),
  ),
})

export type LayersFile = z.infer<typeof layersFile>
export type DutiesFile = z.infer<typeof dutiesFile>
export type ActsFile = z.infer<typeof actsFile>
export type TopicsFile = z.infer<typeof topicsFile>
export type ModelFile = z.infer<typeof modelFile>
export type SourcesFile = z.infer<typeof sourcesFile>
export type KindsFile = z.infer<typeof kindsFile>
export type DefinitionsFile = z.infer<typeof definitionsFile>

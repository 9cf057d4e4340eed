import { z } from 'zod'
import { about, id, phrase } from './words.ts'

/** `knowledge/things/<id>.yaml`: what people call the things inside products of some sort. */
export const thingsFile = z.strictObject({
  of: z
    .array(id)
    .min(1)
    .describe('Whose words these are: ids of kinds or of models. A service of another kind says `things`.'),
  words: z
    .record(about, z.array(phrase).min(1))
    .describe(
      'Words for a layer or a duty, read so only where such a product is the topic. A product’s own words win.',
    ),
})

export type ThingsFile = z.infer<typeof thingsFile>

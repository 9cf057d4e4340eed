import { z } from 'zod'

/** For a proposal being made at all, for one that says "it is ours", and for a question that is none of ours. */
const weight = z.tuple([z.number(), z.number(), z.number()])

/** `weights.yaml`: what the signs of a question weigh. Written by `npm run learn`. */
export const weightsFile = z.strictObject({ bias: weight, signs: z.record(z.string(), weight) })

export type WeightsFile = z.infer<typeof weightsFile>

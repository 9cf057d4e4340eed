import { z } from 'zod'

/** Two numbers: for a proposal being made at all, and for one that says "it is ours". */
const weight = z.tuple([z.number(), z.number()])

/** `claims.yaml`: what the signs of a yes/no question weigh. Written by `npm run learn`. */
export const claimsFile = z.strictObject({ bias: weight, signs: z.record(z.string(), weight) })

export type ClaimsFile = z.infer<typeof claimsFile>

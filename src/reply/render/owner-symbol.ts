import type { Owner } from '../reply.ts'

/** Different in shape and not in colour alone. */
export const OWNER_SYMBOL: Readonly<Record<Owner, string>> = { customer: '🟦', provider: '🔶', shared: '🟣' }

export const OWNER_WORD: Readonly<Record<Owner, string>> = {
  customer: 'you',
  provider: 'provider',
  shared: 'shared',
}

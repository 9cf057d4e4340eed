import type { Answer } from '../reply.ts'

/** The part of whoever owns it; of both, where it is shared, since "shared" alone is no answer. */
export function partsInLine({ owner, parts }: Answer): string {
  if (owner === 'shared') return parts.map(({ party, does }) => `${party}: ${does}`).join(' ')
  return parts.find(({ side }) => side === owner)?.does ?? ''
}

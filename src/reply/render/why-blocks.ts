import type { KnownBlock } from '@slack/types'
import type { Reply } from '../reply.ts'
import { passagesToBlocks } from './passage-blocks.ts'
import { whyPassages } from './why-passages.ts'

/** What "Why?" shows. */
export function whyBlocks(reply: Reply): KnownBlock[] {
  return passagesToBlocks(whyPassages(reply))
}

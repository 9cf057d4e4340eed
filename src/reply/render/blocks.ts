import type { KnownBlock } from '@slack/types'
import type { Reply } from '../reply.ts'
import { buttonsOf, type Carried } from './buttons.ts'
import { passagesToBlocks } from './passage-blocks.ts'
import { passagesOf } from './passages.ts'

/** A reply as a Slack message: what it says, then what can be pressed. */
export function toBlocks(reply: Reply, carried: Carried): KnownBlock[] {
  // A question that has a button of its own need not be read as well.
  const offered = new Set(reply.choices.map(({ question }) => question))
  const suggestions = reply.suggestions.filter((question) => !offered.has(question))
  return [...passagesToBlocks(passagesOf({ ...reply, suggestions })), ...buttonsOf(reply, carried)]
}

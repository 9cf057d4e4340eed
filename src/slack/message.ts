import type { types } from '@slack/bolt'
import type { Query } from '../question/query.ts'
import { toBlocks } from '../reply/render/blocks.ts'
import { escapeMrkdwn } from '../reply/render/escape-mrkdwn.ts'
import { toPlainText } from '../reply/render/plain-text.ts'
import { whyBlocks } from '../reply/render/why-blocks.ts'
import { whyText } from '../reply/render/why-text.ts'
import type { Reply } from '../reply/reply.ts'
import { writeButtonValue } from './button-value.ts'

/** One message as every way of sending takes it. `text` holds all of it: screen readers and notifications read that. */
export interface Message {
  readonly text: string
  readonly blocks?: types.KnownBlock[]
  readonly unfurl_links: false
  readonly unfurl_media: false
}

export interface Setting {
  readonly share: boolean
  readonly previous: Query | null
}

/** An answer, with buttons that ask the same question again. */
export function messageOf(reply: Reply, { share, previous }: Setting): Message {
  const again = writeButtonValue({ question: reply.question, previous })
  const choose = (question: string) => writeButtonValue({ question, previous: null })
  return { ...noteOf(toPlainText(reply)), blocks: toBlocks(reply, { share, again, choose }) }
}

/** Why the answer is so: the trail of its rules. */
export function whyMessageOf(reply: Reply): Message {
  return { ...noteOf(whyText(reply)), blocks: whyBlocks(reply) }
}

/** A few words of the bot itself. */
export function noteOf(text: string): Message {
  return { text: escapeMrkdwn(text), unfurl_links: false, unfurl_media: false }
}

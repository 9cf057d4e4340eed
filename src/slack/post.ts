import { webApi } from '@slack/bolt'
import type { Message } from './message.ts'

export interface Letter extends Message {
  /** A channel, or a person's id for the conversation with that person. */
  readonly channel: string
  readonly thread_ts?: string
}

/** Posts a message; where Slack does not take its blocks, as text, which always holds the whole answer. */
export async function post(client: webApi.WebClient, letter: Letter): Promise<void> {
  try {
    await client.chat.postMessage({ ...letter })
  } catch (error) {
    if (!isAboutBlocks(error)) throw error
    const { blocks, ...withoutBlocks } = letter
    await client.chat.postMessage(withoutBlocks)
  }
}

function isAboutBlocks(error: unknown): boolean {
  const refused = ['invalid_blocks', 'invalid_blocks_format', 'invalid_attachments', 'msg_blocks_too_long']
  return error instanceof webApi.WebAPIPlatformError && refused.includes(error.data.error)
}

import type { MrkdwnElement, PlainTextElement } from '@slack/types'

/** Mark-up that is shown as we wrote it: Slack turns no "#name", "@name" or bare address in it into a link. */
export function mrkdwn(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true }
}

/** Words without mark-up, for headers, buttons and options. */
export function plain(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: true }
}

import type { Line, Link, Span } from '../reply.ts'
import { escapeMrkdwn } from './escape-mrkdwn.ts'

/** Words → Slack's mark-up, with everything that is not ours escaped. */
export function toMrkdwn(line: Line): string {
  return line.map(spanToMrkdwn).join('')
}

function spanToMrkdwn(span: Span): string {
  if (typeof span === 'string') return escapeMrkdwn(span)
  if ('strong' in span) return `*${escapeMrkdwn(span.strong.replaceAll('*', '').trim())}*`
  if ('code' in span) return `\`${escapeMrkdwn(span.code.replaceAll('`', "'"))}\``
  return linkToMrkdwn(span)
}

/** A bar or a bracket inside an address would end it early. */
function linkToMrkdwn({ title, url }: Link): string {
  const address = url.replace(/[|<>\s]/g, (character) => encodeURIComponent(character))
  return `<${address.replaceAll('&', '&amp;')}|${escapeMrkdwn(title)}>`
}

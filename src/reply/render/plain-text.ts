import type { Line, Reply, Span } from '../reply.ts'
import type { Paragraph } from './paragraph.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Exactly what Slack shows, without any mark-up: for screen readers, notifications, JSON and pipes. Not escaped. */
export function toPlainText(reply: Reply): string {
  const text = paragraphsToText(paragraphsOf(reply))
  return reply.matrix === null ? text : `${text}`
}

export function paragraphsToText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ lines }) => lines.map(lineToText).join('\n')).join('\n\n')
}

export function lineToText(line: Line): string {
  return line.map(spanToText).join('')
}

function spanToText(span: Span): string {
  if (typeof span === 'string') return span
  if ('strong' in span) return span.strong
  if ('code' in span) return span.code
  return `${span.title} (${span.url})`
}

import type { Line, Span } from '../reply.ts'

/** A line without its marks; a link keeps its address. */
export function lineToText(line: Line): string {
  return line.map(spanToText).join('')
}

function spanToText(span: Span): string {
  if (typeof span === 'string') return span
  if ('strong' in span) return span.strong
  if ('code' in span) return span.code
  return `${span.title} (${span.url})`
}

import type { Answered } from '../ask.ts'
import type { Line, Span } from '../reply.ts'
import { matrixText } from './matrix-text.ts'
import type { Passage } from './passage.ts'
import { passagesOf } from './passages.ts'
import { whyPassages } from './why-passages.ts'
import { wrap } from './wrap.ts'

export interface TerminalSetting {
  readonly width: number
  /** Adds how the question was read and which rules decided. */
  readonly why: boolean
  readonly colour: boolean
}

/** An answer as a person reads it in a terminal. Without colour there is no escape sequence in it. */
export function toTerminal({ reply, query }: Answered, { width, why, colour }: TerminalSetting): string {
  const reading = query.trail.map((step): Line => [step])
  const passages: Passage[] = [
    ...passagesOf(reply),
    ...(why ? [{ kind: 'text', lines: [[{ strong: 'How it was read' }], ...reading] } as const] : []),
    ...(why ? whyPassages(reply) : []),
  ]
  return passages.map((passage) => passageToTerminal(passage, width, colour)).join('\n\n')
}

function passageToTerminal(passage: Passage, width: number, colour: boolean): string {
  if (passage.kind === 'matrix') return matrixText(passage.matrix)
  const text = passage.lines.map((line) =>
    wrap(line.map((span) => spanToTerminal(span, colour)).join(''), width),
  )
  return passage.kind === 'text' || !colour ? text.join('\n') : text.map(dim).join('\n')
}

function spanToTerminal(span: Span, colour: boolean): string {
  const shown = visible(span)
  return colour && typeof span !== 'string' && 'strong' in span ? `\u001b[1m${shown}\u001b[22m` : shown
}

/** What people typed comes back without control characters, which could rewrite the screen. */
function visible(span: Span): string {
  const text =
    typeof span === 'string'
      ? span
      : 'strong' in span
        ? span.strong
        : 'code' in span
          ? span.code
          : `${span.title} (${span.url})`
  return text.replace(/\p{Cc}/gu, ' ')
}

function dim(text: string): string {
  return `\u001b[2m${text}\u001b[22m`
}

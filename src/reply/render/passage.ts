import type { Line, Matrix } from '../reply.ts'
import { lineToText } from './line-text.ts'

/** A piece of a reply in reading order, before any surface. Renderers show these and nothing else. */
export type Passage = Paragraph | { readonly kind: 'matrix'; readonly matrix: Matrix }

export interface Paragraph {
  /** `note` stands above the verdict; `text` is what is said; `fine` is where it is written. */
  readonly kind: 'note' | 'text' | 'fine'
  readonly lines: readonly Line[]
}

/** No paragraph where there is nothing to say, and no blank line in one: Slack refuses a message with an empty text. */
export function paragraph(kind: Paragraph['kind'], lines: readonly Line[]): readonly Paragraph[] {
  const said = lines.filter((line) => lineToText(line).trim() !== '')
  return said.length > 0 ? [{ kind, lines: said }] : []
}

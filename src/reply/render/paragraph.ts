import type { Line } from '../reply.ts'

/** A piece of a reply in reading order, before any surface. What every renderer shows, and nothing else. */
export interface Paragraph {
  /** `note` stands above the verdict; `text` is what is said; `fine` is where it is written. */
  readonly kind: 'note' | 'text' | 'fine'
  readonly lines: readonly Line[]
}

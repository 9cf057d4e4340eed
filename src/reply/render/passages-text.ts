import { lineToText } from './line-text.ts'
import { matrixText } from './matrix-text.ts'
import type { Passage } from './passage.ts'

export function passagesToText(passages: readonly Passage[]): string {
  return passages.map(passageToText).join('\n\n')
}

function passageToText(passage: Passage): string {
  return passage.kind === 'matrix' ? matrixText(passage.matrix) : passage.lines.map(lineToText).join('\n')
}

import type { ContextBlock, KnownBlock, SectionBlock } from '@slack/types'
import type { Matrix } from '../reply.ts'
import { mrkdwn } from './block-text.ts'
import { cutAtWord } from './cut-at-word.ts'
import { matrixSections } from './matrix-sections.ts'
import { toMrkdwn } from './mrkdwn.ts'
import type { Passage } from './passage.ts'

/** Slack refuses a text of more than 3,000 characters, about 13,200 in all blocks of a message, and 50 blocks. */
const TEXT = 2800
const ALL_TEXT = 10_000
const BLOCKS = 40

const LEFT_OUT = '… there is more than fits into one message. Ask about one service, or one layer.'

/** Passages → blocks. What Slack would refuse as too long is cut, and says so. */
export function passagesToBlocks(passages: readonly Passage[]): KnownBlock[] {
  const blocks: KnownBlock[] = []
  let room = ALL_TEXT
  for (const block of passages.flatMap(passageToBlocks)) {
    const size = JSON.stringify(block).length
    if (size > room || blocks.length >= BLOCKS) return [...blocks, context(LEFT_OUT)]
    room -= size
    blocks.push(block)
  }
  return blocks
}

function passageToBlocks(passage: Passage): KnownBlock[] {
  if (passage.kind === 'matrix') return matrixBlocks(passage.matrix)
  const texts = inPieces(passage.lines.map(toMrkdwn))
  return passage.kind === 'text' ? texts.map(section) : texts.map(context)
}

function matrixBlocks(matrix: Matrix): KnownBlock[] {
  const { legend, sections } = matrixSections(matrix)
  return [context(legend), ...sections]
}

/** Lines joined into texts that fit. */
function inPieces(lines: readonly string[]): string[] {
  const pieces: string[] = []
  for (const line of lines.map(cutMarked)) {
    const joined = `${pieces.at(-1)}\n${line}`
    if (pieces.length > 0 && joined.length <= TEXT) pieces[pieces.length - 1] = joined
    else pieces.push(line)
  }
  return pieces
}

/** A link that was cut in two would show its address instead. */
function cutMarked(line: string): string {
  return cutAtWord(line, TEXT).replace(/<[^>]*…$/, '…')
}

function section(text: string): SectionBlock {
  return { type: 'section', text: mrkdwn(text) }
}

function context(text: string): ContextBlock {
  return { type: 'context', elements: [mrkdwn(text)] }
}

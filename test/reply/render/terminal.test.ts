import { describe, expect, it } from 'vitest'
import { NO_TOPIC, type Query } from '../../../src/question/query.ts'
import { toPlainText } from '../../../src/reply/render/plain-text.ts'
import { toTerminal } from '../../../src/reply/render/terminal.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { everySample, sampleReplies } from './sample-replies.ts'

const query: Query = {
  intent: 'owner',
  asks: [{ topic: NO_TOPIC, aspect: null, claim: null, acts: [] }],
  side: null,
  except: [],
  definitions: [],
  again: false,
  outOfScope: null,
  corrected: [],
  assumed: [],
  unknown: [],
  english: true,
  trail: ['read "nbx" as nimbus/boxes'],
}
const show = (reply: Reply, how: { width?: number; why?: boolean; colour?: boolean } = {}) =>
  toTerminal({ reply, query }, { width: 80, why: false, colour: false, ...how })

describe('toTerminal', () => {
  it.each(everySample)('prints a reply of the kind %s', (_, reply) => {
    expect(show(reply)).toMatchSnapshot()
  })

  it('says what Slack says', () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean)
    for (const [, reply] of everySample) expect(words(show(reply))).toEqual(words(toPlainText(reply)))
  })

  it('is no wider than the terminal, but for what cannot be broken', () => {
    const lines = show(sampleReplies.confirm, { width: 40 }).split('\n')
    expect(lines.filter((line) => line.length > 40 && line.trim().includes(' '))).toEqual([])
  })

  it('has no escape sequence without colour, and wraps the same with it', () => {
    const plain = show(sampleReplies.owner)
    const coloured = show(sampleReplies.owner, { colour: true })
    expect(plain).not.toContain('\u001b')
    expect(coloured).toContain('\u001b[1mYou\u001b[22m')
    expect(coloured.split(/.\[\d+m/).join('')).toBe(plain)
  })

  it('prints no control character somebody typed', () => {
    const typed = { ...sampleReplies.declined, body: [['I know no "\u001b[2J\u0007x".']] }
    expect(show(typed)).toContain('" [2J x"')
  })

  it('adds with --why how it was read and which rules decided', () => {
    const text = show(sampleReplies.owner, { why: true })
    expect(text).toContain('read "nbx" as nimbus/boxes')
    expect(text).toContain('boxes.yaml:7')
  })
})

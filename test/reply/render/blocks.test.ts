import type { Button, KnownBlock } from '@slack/types'
import { describe, expect, it } from 'vitest'
import { toBlocks } from '../../../src/reply/render/blocks.ts'
import type { Carried } from '../../../src/reply/render/buttons.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { blank, everySample, listed, patching, sampleReplies } from './sample-replies.ts'

const carried: Carried = { share: true, again: 'again', choose: (question) => `choose ${question}` }
const labels = (reply: Reply, how: Partial<Carried> = {}) =>
  toBlocks(reply, { ...carried, ...how })
    .flatMap(buttonsIn)
    .map(({ text }) => text.text)

function buttonsIn(block: KnownBlock): Button[] {
  return block.type === 'actions'
    ? block.elements.filter((element): element is Button => element.type === 'button')
    : []
}

describe('toBlocks', () => {
  it.each(everySample)('draws a reply of the kind %s', (_, reply) => {
    expect(toBlocks(reply, carried)).toMatchSnapshot()
  })

  it('puts what was repaired and assumed above the verdict', () => {
    expect(
      toBlocks(sampleReplies.confirm, carried)
        .map(({ type }) => type)
        .slice(0, 2),
    ).toEqual(['context', 'section'])
  })

  it('escapes what somebody typed, so that it pings nobody', () => {
    const drawn = JSON.stringify(toBlocks(sampleReplies.declined, carried))
    expect(drawn).toContain('&lt;!channel&gt; &amp; *foo*')
    expect(drawn).not.toContain('<!channel>')
  })

  it('lets Slack make no link of a name or a bare address', () => {
    const marked = everySample.flatMap(([, reply]) =>
      JSON.stringify(toBlocks(reply, carried)).split('"type":"mrkdwn"').slice(1),
    )
    expect(marked.length).toBeGreaterThan(20)
    for (const after of marked) expect(after).toMatch(/^,"text":"(?:[^"\\]|\\.)*","verbatim":true/)
  })

  it('offers to share only what one person sees, and what is worth sharing', () => {
    expect(labels(sampleReplies.owner)).toEqual(['Share in channel', 'Why?'])
    expect(labels(sampleReplies.owner, { share: false })).toEqual(['Why?'])
    expect(labels(sampleReplies.declined)).not.toContain('Share in channel')
    expect(labels(sampleReplies.help)).not.toContain('Share in channel')
  })

  it('has no button that asks again where the question does not fit into one', () => {
    expect(labels(sampleReplies.owner, { again: null })).toEqual([])
  })

  it('has a button for each choice that fits, each with an id of its own', () => {
    const choose = (question: string) => (question.includes('CaaS') ? null : question)
    const buttons = toBlocks(sampleReplies.clarify, { ...carried, choose }).flatMap(buttonsIn)
    expect(buttons.map(({ action_id, value }) => [action_id, value])).toEqual([
      ['srm_choice_0', 'who patches the guest OS in IaaS?'],
      ['srm_choice_2', 'who patches the guest OS in SaaS?'],
      ['srm_share', 'again'],
      ['srm_why', 'again'],
    ])
  })

  it('does not write a question that has a button', () => {
    const [offered, written] = [sampleReplies.help.suggestions[0], sampleReplies.help.suggestions[2]]
    const texts = JSON.stringify(
      toBlocks(sampleReplies.help, carried).filter(({ type }) => type !== 'actions'),
    )
    expect(texts).toContain(written)
    expect(texts).not.toContain(offered)
  })

  it('cuts what Slack would refuse as too long, and says so', () => {
    const long = {
      ...patching,
      parts: [{ party: 'You', side: 'customer' as const, does: 'word '.repeat(2000) }],
    }
    const drawn = JSON.stringify(toBlocks({ ...blank, answers: [long, long, long] }, carried))
    expect(drawn).toContain('word…')
    const many = Array.from({ length: 400 }, (_, index) =>
      listed(`Service ${index} ${'x'.repeat(60)}`, 'data', 'customer'),
    )
    expect(JSON.stringify(toBlocks({ ...blank, answers: many }, carried))).toContain(
      'more than fits into one message',
    )
  })
})

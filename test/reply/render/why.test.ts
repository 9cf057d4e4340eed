import { describe, expect, it } from 'vitest'
import { whyBlocks } from '../../../src/reply/render/why-blocks.ts'
import { whyText } from '../../../src/reply/render/why-text.ts'
import { everySample, listed, sampleReplies } from './sample-replies.ts'

describe('Why?', () => {
  it.each(everySample)('explains a reply of the kind %s', (_, reply) => {
    expect(whyText(reply)).toMatchSnapshot()
  })

  it('draws the same for Slack', () => {
    expect(whyBlocks(sampleReplies.confirm)).toMatchSnapshot()
  })

  it('names the file and line of the deciding rule, the version, and the day each source was checked', () => {
    const text = whyText(sampleReplies.owner)
    expect(text).toContain('knowledge/providers/nimbus/services/boxes.yaml:7')
    expect(text).toContain('abcdef012345')
    expect(text).toContain('checked 2026-11-24')
  })

  it('names the deciding rule of each of forty answers', () => {
    const answers = Array.from({ length: 40 }, (_, index) => ({
      ...listed('A', 'data', 'customer'),
      trail: [`rule ${index} decides (knowledge/models/cloud.yaml:${index})`],
    }))
    const text = whyText({ ...sampleReplies.list, answers })
    for (const { trail } of answers) expect(text).toContain(trail[0])
  })
})

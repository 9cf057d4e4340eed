import { describe, expect, it } from 'vitest'
import { toPlainText } from '../../../src/reply/render/plain-text.ts'
import { everySample, sampleReplies } from './sample-replies.ts'

describe('toPlainText', () => {
  it.each(everySample)('words a reply of the kind %s', (_, reply) => {
    expect(toPlainText(reply)).toMatchSnapshot()
  })

  it('begins with the owner', () => {
    expect(toPlainText(sampleReplies.owner).split(/\s+/).slice(0, 3)).toContain('You')
  })

  it('holds no mark-up, and the address of every link', () => {
    const text = toPlainText(sampleReplies.owner)
    expect(text).not.toMatch(/[*`|]|<http|&amp;/)
    expect(text).toContain('(https://nimbus.example/guide?a=1&b=2)')
  })

  it('gives back what somebody typed as it was typed', () => {
    expect(toPlainText(sampleReplies.declined)).toContain('"<!channel> & *foo*"')
  })
})

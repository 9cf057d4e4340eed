import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMrkdwn } from '../../../src/reply/render/mrkdwn.ts'

describe('toMrkdwn', () => {
  it('marks words, code and links', () => {
    const line = [
      'a & b ',
      { strong: 'You' },
      ' ',
      { code: 'x`y' },
      ' ',
      { title: 'A > B', url: 'https://a.example/?x=1&y=|2' },
    ]
    expect(toMrkdwn(line)).toBe("a &amp; b *You* `x'y` <https://a.example/?x=1&amp;y=%7C2|A &gt; B>")
  })

  it('keeps a star inside bold words from ending them', () => {
    expect(toMrkdwn([{ strong: ' a*b ' }])).toBe('*ab*')
  })

  it('lets no text of any kind become a mention or a link', () => {
    const span = fc.oneof(
      fc.string(),
      fc.string().map((strong) => ({ strong })),
      fc.string().map((code) => ({ code })),
    )
    fc.assert(fc.property(fc.array(span), (line) => !/[<>]/.test(toMrkdwn(line))))
  })

  it('lets no title or address end a link early', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (title, url) => {
        const link = toMrkdwn([{ title, url }])
        return /^<[^<>|\s]+\|[^<>]*>$/.test(link)
      }),
    )
  })
})

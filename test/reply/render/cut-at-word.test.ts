import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAtWord } from '../../../src/reply/render/cut-at-word.ts'

describe('cutAtWord', () => {
  it('leaves alone what fits', () => {
    expect(cutAtWord('four', 4)).toBe('four')
  })

  it('cuts between words', () => {
    expect(cutAtWord('who patches the database', 15)).toBe('who patches…')
  })

  it('cuts one long word, but no entity and no pair of surrogates', () => {
    expect(cutAtWord('abcdefghij', 5)).toBe('abcd…')
    expect(cutAtWord('abcdef&amp;ghij', 10)).toBe('abcdef…')
    expect(cutAtWord('abc😀def', 5)).toBe('abc…')
  })

  it('is never longer than allowed, and only ever leaves out the end', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 50 }), (text, atMost) => {
        const cut = cutAtWord(text, atMost)
        return cut.length <= atMost && (cut === text || text.startsWith(cut.slice(0, -1)))
      }),
    )
  })
})

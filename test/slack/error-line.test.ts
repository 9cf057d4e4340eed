import { RespondError, webApi } from '@slack/bolt'
import { expect, it } from 'vitest'
import { errorLine } from '../../src/slack/error-line.ts'

it('names Slack’s own reason', () => {
  expect(errorLine(new webApi.WebAPIPlatformError({ ok: false, error: 'invalid_blocks' }))).toContain(
    'invalid_blocks',
  )
  expect(errorLine(new RespondError('gone', 404))).toContain('404')
})

it('leaves out words of unknown origin, and says where it broke', () => {
  const error = new TypeError('cannot read "our secret"', { cause: new RangeError('our secret') })
  expect(errorLine(error)).toMatch(/^TypeError, because of RangeError at .*error-line\.test\.ts:\d+/)
  expect(errorLine(error)).not.toContain('secret')
  expect(errorLine('our secret')).not.toContain('secret')
})

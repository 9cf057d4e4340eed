import { expect, it } from 'vitest'
import { createLog } from '../src/log.ts'

it('writes what is at its level or above', () => {
  const lines: string[] = []
  const log = createLog('warn', (line) => lines.push(line))
  log.debug('a')
  log.info('b')
  log.warn('c', 1)
  log.error(new TypeError('d'))
  expect(lines).toEqual(['warn: c 1', 'error: TypeError: d'])
})

it('writes no secret', () => {
  const lines: string[] = []
  const log = createLog('info', (line) => lines.push(line))
  log.info('xoxb-12-34-abc', 'token=xapp-1-A-b_c.', 'https://hooks.slack.com/actions/T1/2/hush')
  log.error(new Error('wss://wss-primary.slack.com/link/?ticket=hush'))
  expect(lines.join('\n')).toBe('info: [secret] token=[secret]. [secret]\nerror: Error: [secret]')
})

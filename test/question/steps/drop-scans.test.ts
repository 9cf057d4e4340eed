import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const duties = (question: string) => ask(question).query.asks.map(({ aspect }) => aspect?.duty)

it.each([
  'ecr scanning is on, who fixes what it finds in our images?',
  'the scan flagged our ecr images. does amazon fix them?',
  'ecr scan lists 14 criticals. whose ticket is this?',
  'ecr scan: log4j in one of them. who rebuilds it?',
])('what a scan found is to be mended: %s', (question) => {
  expect(duties(question)).toEqual(['patch'])
})

it('who scans is still asked about', () => {
  expect(duties('who scans our ecr images?')).toEqual(['monitor-log'])
  expect(duties('does ecr scan for vulnerabilities?')).toEqual(['monitor-log'])
})

it('an alert only says what is asked about, unless it is asked who looks at it', () => {
  expect(duties('salesforce security alert: 3 users without MFA. whose to fix?')).not.toContain('monitor-log')
  expect(duties('who watches for alerts on EC2?')).toEqual(['monitor-log'])
})

import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const services = (question: string) => [
  ...new Set(ask(question).query.asks.map(({ topic }) => topic.service)),
]

it.each([
  ['migrating from EC2 to Lambda: who patches the OS?', ['aws/lambda']],
  ['we moved off RDS and onto Aurora. who patches the engine?', ['aws/aurora']],
])('what was left behind is not asked about: %s', (question, expected) => {
  expect(services(question)).toEqual(expected)
})

it.each([
  ['how does patching change if we move from EC2 to Lambda?', ['aws/ec2', 'aws/lambda']],
  ['who takes the backups from RDS?', ['aws/rds']],
])('what is compared or stands alone stays: %s', (question, expected) => {
  expect(services(question)).toEqual(expected)
})

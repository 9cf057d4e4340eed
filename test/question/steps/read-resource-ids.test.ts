import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'

const services = (question: string) => ask(question).query.asks.map(({ topic }) => topic.service)

it.each([
  ['openssh CVE on i-0ab12cd34ef567890, who patches?', 'aws/ec2'],
  ['vol-049df61146c4d7901 is not encrypted at rest. whose job?', 'aws/ebs'],
  ['Inspector: CVE-2024-6387 openssh, resource i-0ab12cd34ef567890. who patches the os?', 'aws/ec2'],
  ['certificate expired on shop.azurewebsites.net, whose?', 'azure/app-service'],
  ['//cloudsql.googleapis.com/projects/p/instances/orders is public, who closes it?', 'gcp/cloud-sql'],
])('an id or a host tells what an alert is about: %s', (question, service) => {
  expect(services(question)).toEqual([service])
})

it.each(['who patches the eks nodes i-0ab12cd34ef567890?', 'am i-beam the owner of OS patches on eks?'])(
  'beside a service that is named, or where it is none, an id is only text: %s',
  (question) => {
    expect(services(question)).toEqual(['aws/eks'])
  },
)

import { expect, it } from 'vitest'
import { normalise } from '../../src/question/normalise.ts'

it.each([
  ['who patches <https://aws.amazon.com/rds|RDS>?', 'who patches RDS ?'],
  ['<@U123> who patches EC2 <!channel>', 'who patches EC2'],
  ['S3 &amp; EBS', 'S3 and EBS'],
  ['a\u200Bb\u202Ec', 'abc'],
  ['who’s on the hook 🙂', "who's on the hook"],
  ['us/aws', 'us or aws'],
  ['multi-AZ on-prem', 'multi AZ on prem'],
  ['w/o us', 'without us'],
  ['patching = us?', 'patching is us?'],
  ['auto-upgrade: DISABLED', 'auto upgrade is DISABLED'],
  ['EC2 vs. Lambda', 'EC2 vs Lambda'],
  ['RDS.3 failed', 'RDS 3 failed'],
  ['circuit down, whose fault?', 'circuit offline, whose fault?'],
  ['who shuts it down?', 'who shuts it down?'],
  ['*bold* _it_ ~no~', 'bold it no'],
])('%j → %j', (text, clean) => expect(normalise(text).replace(/\s+/g, ' ')).toBe(clean))

it('reads no more than a long page', () =>
  expect(normalise('ab '.repeat(20_000)).length).toBeLessThanOrEqual(12_000))

it('reads a run of blanks as one, and empty lines as one line break', () =>
  expect(normalise(`a${' '.repeat(100)}b\n \n\n c`)).toMatch(/^a b ?\n ?c$/))

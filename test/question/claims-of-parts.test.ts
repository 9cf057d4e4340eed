import { describe, expect, it } from 'vitest'
import { readThread } from './read.ts'

const claims = (question: string) =>
  readThread(question).asks.map(({ claim }) => claim && [claim.party, claim.does])

describe('a yes or no for each part', () => {
  const both = [
    ['provider', true],
    ['customer', true],
  ]
  it.each([
    ['nimbus patches the hypervisor and we patch the guest os of nbx, right?', both],
    [
      'we size nbx and nimbus patches its os. agreed?',
      [
        ['customer', true],
        ['provider', true],
      ],
    ],
    ['hypervisor patches of nbx = nimbus. os patches = us. both right, yes?', both],
    ['on nbx nimbus does the hardware but we have to patch the os, yes?', both],
    ['is the hypervisor of nbx theirs and the os ours?', both],
    ["isn't nimbus patching the hypervisor and aren't we patching the os of nbx?", both],
    [
      'nimbus patches the hypervisor but not the guest os of nbx, right?',
      [
        ['provider', true],
        ['provider', false],
      ],
    ],
    [
      "we don't patch the hypervisor or the engine on nbx, correct?",
      [
        ['customer', false],
        ['customer', false],
      ],
    ],
  ])('%s', (question, expected) => expect(claims(question)).toEqual(expected))
})

it('an act belongs to the part that names it', () => {
  const { asks } = readThread('who deletes the data and who patches the os on nbx?')
  expect(asks.map(({ acts }) => acts)).toEqual([[expect.any(String)], []])
})

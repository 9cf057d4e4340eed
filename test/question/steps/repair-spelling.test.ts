import { describe, expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'
import { asksOf, readThread } from '../read.ts'

describe('repairs what nothing explains', () => {
  it.each([
    ['who pathces the os on nbx', ['nimbus/boxes guest-os/patch']],
    ['who does the bakcups of nlake', ['nimbus/lake back-up']],
    ['managed post gres on stratus, who patches the engine', ['stratus/quarry database-engine/patch']],
  ])('%s', (question, asks) => expect(asksOf(question)).toEqual(asks))
})

it('prefers the word that makes a phrase with its neighbour', () => {
  expect(readThread('who patches the vitual machines').corrected).toEqual([{ from: 'vitual', to: 'virtual' }])
})

it('shows the repair', () => {
  expect(readThread('who pathces the os on nbx').corrected).toEqual([{ from: 'pathces', to: 'patches' }])
})

it.each(['who attaches the disk to nbx', 'who is the parson on nbx'])(
  'leaves English alone: %s',
  (question) => {
    expect(readThread(question).corrected).toEqual([])
  },
)

it.each(['is the guest account of Jana on nlake ours', 'who adds a second region to nlake'])(
  'leaves people and real words alone: %s',
  (question) => {
    expect(readThread(question).corrected).toEqual([])
    expect(readThread(question).asks.map(({ topic }) => topic.service)).toEqual(['nimbus/lake'])
  },
)

it('a product is meant sooner than a word that says nothing by itself', () => {
  expect(ask('who patches the os on farget').query.corrected).toEqual([{ from: 'farget', to: 'AWS Fargate' }])
})

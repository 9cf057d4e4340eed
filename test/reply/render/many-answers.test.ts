import { describe, expect, it } from 'vitest'
import { lineToText } from '../../../src/reply/render/line-text.ts'
import { manyAnswers } from '../../../src/reply/render/many-answers.ts'
import type { Answer } from '../../../src/reply/reply.ts'
import { listed, sampleReplies } from './sample-replies.ts'

const linesOf = (answers: readonly Answer[]) =>
  manyAnswers({ answers }).flatMap(({ lines }) => lines.map(lineToText))

describe('manyAnswers', () => {
  it('groups a list of one service by owner', () => {
    const headings = linesOf(sampleReplies.list.answers).filter(
      (line) => !line.startsWith('•') && !line.includes(' – '),
    )
    expect(headings).toEqual(['You', 'Shared by you and Nimbus', 'Nimbus'])
  })

  it('says where the line runs in what is shared', () => {
    const shared = linesOf(sampleReplies.list.answers).find((line) => line.includes('Guest operating system'))
    expect(shared).toContain('You: Apply OS updates and restart. Nimbus: Patches the host')
  })

  it('says where compared services differ, and sums up where they do not', () => {
    expect(linesOf(sampleReplies.compare.answers)).toEqual([
      'Where they differ',
      '• Guest operating system: Nimbus Boxes – you; Nimbus Lake – Nimbus',
      'The same on both',
      '• You: Data',
      '• The provider: Facility',
      'Nimbus Boxes, Nimbus Lake – Except: public data.',
    ])
  })

  it('says so where compared services do not differ', () => {
    const same = sampleReplies.compare.answers.filter(({ layer }) => layer !== 'guest-os')
    expect(linesOf(same)[0]).toBe('No layer differs in its owner.')
  })

  it('gives each reading of a doubtful question one line', () => {
    expect(linesOf(sampleReplies.clarify.answers).map((line) => line.split(' – ')[0])).toEqual([
      '• IaaS: you',
      '• CaaS: shared by you and Nimbus',
      '• SaaS: Nimbus',
    ])
  })

  it('names place and layer where each answer has a place of its own, or a layer', () => {
    const answers = [listed('A', 'data', 'customer'), listed('B', 'guest-os', 'provider')]
    const lines = [
      '• A › Data: you – Apply OS updates and restart.',
      '• B › Guest operating system: Nimbus – Patches the host & the hypervisor.',
    ]
    expect(linesOf(answers).slice(0, 2)).toEqual(lines)
    expect(linesOf([...answers, listed('C', 'guest-os', 'provider')]).slice(0, 2)).toEqual(lines)
    expect(linesOf([...answers, listed('A', 'facility', 'provider')]).slice(0, 2)).toEqual(lines)
  })

  it('counts the rows a remark is about where naming them would be longer than the list', () => {
    const [first] = sampleReplies.list.answers
    const answers = Array.from({ length: 8 }, (_, index) => ({
      ...listed('A', 'data', 'customer'),
      short: [{ strong: 'A' }, ` › Layer ${index}: you`],
      caveats: index < 5 ? ['Said of five.'] : [],
      sla: first.sla,
    }))
    expect(linesOf(answers)).toContain('5 of these 8 – Said of five.')
  })

  it('drops the parts from a list too long to read them in', () => {
    const answers = Array.from({ length: 30 }, (_, index) => ({
      ...listed('A', 'application', 'customer'),
      short: [{ strong: 'A' }, ` › Layer ${index}: you`],
    }))
    expect(linesOf(answers)).toEqual(['You', ...answers.map((_, index) => `• Layer ${index}`)])
  })
})

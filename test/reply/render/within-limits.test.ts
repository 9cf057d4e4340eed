import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KnowledgeBase, Provider } from '../../../src/knowledge/knowledge-base.ts'
import { createAsk } from '../../../src/reply/ask.ts'
import { matrixOf } from '../../../src/reply/matrix.ts'
import { findBlockProblems } from '../../../src/reply/render/block-limits.ts'
import { toBlocks } from '../../../src/reply/render/blocks.ts'
import { explainLayerView } from '../../../src/reply/render/explain-layer-view.ts'
import { homeView } from '../../../src/reply/render/home-view.ts'
import { tableMessage } from '../../../src/reply/render/table-message.ts'
import { whyBlocks } from '../../../src/reply/render/why-blocks.ts'
import type { Answer, Line, Matrix, Reply } from '../../../src/reply/reply.ts'
import { knowledge } from '../../the-knowledge.ts'
import { blank, everySample, patching } from './sample-replies.ts'

const carried = {
  share: true,
  again: 'a'.repeat(1900),
  choose: (question: string) => `q:${question}`.slice(0, 1900),
}
const problemsOf = (reply: Reply) => [
  ...findBlockProblems(toBlocks(reply, carried)),
  ...findBlockProblems(whyBlocks(reply)),
]
const providers: readonly (string | null)[] = [null, ...knowledge.providers.keys()]

describe('with the knowledge as it ships, Slack takes', () => {
  const ask = createAsk(knowledge)
  const services = [...knowledge.services.values()].map(({ name }) => name)

  it('a list for each service', () => {
    const replies = services.map((name) => ask(`who does what on ${name}?`).reply)
    expect(replies.flatMap(problemsOf)).toEqual([])
  })

  it('a comparison of each service with the next', () => {
    const replies = services.map(
      (name, index) => ask(`compare ${name} with ${services[index + 1] ?? 'EC2'}`).reply,
    )
    expect(replies.flatMap(problemsOf)).toEqual([])
  })

  it('the reply to hostile text', () => {
    const texts = [
      '',
      ' ',
      '<!channel>'.repeat(1000),
      '😀'.repeat(5000),
      '\u202e\u200b',
      `${'`*_~'.repeat(2500)}`,
      'x '.repeat(5000),
      `who patches ${'y'.repeat(9000)}?`,
    ]
    expect(texts.flatMap((text) => problemsOf(ask(text).reply))).toEqual([])
  })

  it('the Home tab and the table of each provider', () => {
    expect(providers.flatMap((id) => findBlockProblems(homeView(knowledge, id)))).toEqual([])
    expect(
      providers.flatMap((id) => findBlockProblems(tableMessage(matrixOf(knowledge, id)).blocks)),
    ).toEqual([])
  })

  it('the window of each layer', () => {
    const layers = [...knowledge.layers.keys(), 'no-such-layer']
    const views = providers.flatMap((id) => layers.map((layer) => explainLayerView(knowledge, layer, id)))
    expect(views.flatMap(findBlockProblems)).toEqual([])
  })
})

describe('with knowledge far larger than ours, Slack takes', () => {
  it('the Home tab of 400 providers with long names', () => {
    const [aws] = knowledge.providers.values()
    const many = Array.from({ length: 400 }, (_, index): [string, Provider] => {
      const id = `provider-${index}`
      return [
        id,
        {
          ...(aws as Provider),
          id,
          name: `${String.fromCharCode(65 + (index % 26))} ${'Cloud '.repeat(40)}${index}`,
        },
      ]
    })
    const large: KnowledgeBase = { ...knowledge, providers: new Map(many) }
    for (const id of [null, 'provider-0', 'provider-399']) {
      const view = homeView(large, id)
      expect(findBlockProblems(view)).toEqual([])
      expect(JSON.parse(view.private_metadata ?? '')).toEqual({ provider: id })
    }
  })

  it('a table of more rows, columns and letters than it has room for', () => {
    const columns = Array.from({ length: 30 }, (_, index) => ({
      model: `m${index}`,
      name: `Model ${'x'.repeat(200)}`,
    }))
    const cells = columns.slice(1).map(() => ({ owner: 'shared' as const, rule: 'r' }))
    const rows = Array.from({ length: 150 }, (_, index) => ({
      layer: `l${index}`,
      name: index === 3 ? '' : `Layer ${'y'.repeat(200)}`,
      cells,
    }))
    const matrix: Matrix = { title: 'A title', columns, rows }
    expect(findBlockProblems(tableMessage(matrix).blocks)).toEqual([])
  })
})

describe('whatever a reply holds, Slack takes it', () => {
  const words = fc.oneof(
    fc.string(),
    fc.string({ minLength: 1000, maxLength: 6000 }),
    fc.constant('<&>*_`'.repeat(600)),
  )
  const span = fc.oneof(
    words,
    words.map((strong) => ({ strong })),
    words.map((code) => ({ code })),
    words.map((title) => ({ title, url: 'https://a.example/?x=1' })),
  )
  const line: fc.Arbitrary<Line> = fc.array(span, { maxLength: 4 })
  const answer: fc.Arbitrary<Answer> = fc
    .record({
      verdict: line,
      does: words,
      caveats: fc.array(words, { maxLength: 3 }),
      trail: fc.array(words, { maxLength: 12 }),
      place: words,
      title: words,
    })
    .map(({ verdict, does, caveats, trail, place, title }) => ({
      ...patching,
      verdict,
      caveats,
      trail,
      short: [{ strong: place }, ' › Data: you'],
      parts: [{ party: 'You', side: 'customer', does }],
      citations: [
        { id: 'x', title, url: 'https://a.example/', section: title, checked: '2026-11-24', asOf: null },
      ],
    }))
  const reply: fc.Arbitrary<Reply> = fc
    .record({
      corrected: fc.array(words, { maxLength: 3 }),
      body: fc.array(line, { minLength: 1, maxLength: 5 }),
      answers: fc.oneof(
        fc.array(answer, { maxLength: 3 }),
        fc.array(answer, { minLength: 30, maxLength: 45 }),
      ),
      choices: fc.array(fc.record({ label: words.filter((label) => label.trim() !== ''), question: words }), {
        maxLength: 30,
      }),
      suggestions: fc.array(words, { maxLength: 10 }),
    })
    .map((parts) => ({ ...blank, ...parts }))
  const isTaken = (built: Reply) => built.body.every((each) => each.length > 0)

  it('within every limit', () => {
    fc.assert(
      fc.property(reply.filter(isTaken), (built) => {
        const problems = problemsOf({ ...built, body: [...built.body, ['So.']] })
        expect(problems).toEqual([])
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  it.each(everySample)('a reply of the kind %s', (_, sample) => {
    expect(problemsOf(sample)).toEqual([])
  })
})

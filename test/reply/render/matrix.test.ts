import type { ActionsBlock, AnyBlock, HomeView, StaticSelect } from '@slack/types'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../src/knowledge/knowledge-base.ts'
import { explainLayerView } from '../../../src/reply/render/explain-layer-view.ts'
import { homeView } from '../../../src/reply/render/home-view.ts'
import { matrixSections } from '../../../src/reply/render/matrix-sections.ts'
import { matrixText } from '../../../src/reply/render/matrix-text.ts'
import { OWNER_SYMBOL } from '../../../src/reply/render/owner-symbol.ts'
import { tableMessage } from '../../../src/reply/render/table-message.ts'
import { knowledge } from '../../the-knowledge.ts'
import { sampleReplies } from './sample-replies.ts'

const { matrix } = sampleReplies.matrix
const textOf = (blocks: readonly AnyBlock[]) => JSON.stringify(blocks)

describe('the matrix', () => {
  it('is words in columns where there is only text', () => {
    expect(matrixText(matrix)).toMatchInlineSnapshot(`
      "                        on-premises  IaaS      SaaS
      Data                    you          you       shared
      Application             you          you       provider
      Guest operating system  you          you       provider
      Facility                you          provider  provider"
    `)
  })

  it('is a grid of symbols in fields, its columns named in the legend', () => {
    expect(matrixSections(matrix)).toMatchSnapshot()
  })

  it('has five layers to a section', () => {
    const rows = Array.from({ length: 12 }, () => matrix.rows).flatMap(([row]) => row ?? [])
    expect(matrixSections({ ...matrix, rows }).sections.map(({ fields }) => fields?.length)).toEqual([
      10, 10, 4,
    ])
  })

  it('tells owners apart by shape, not by colour alone', () => {
    expect(new Set(Object.values(OWNER_SYMBOL)).size).toBe(3)
    expect(Object.values(OWNER_SYMBOL).join('')).not.toMatch(/(🟦|🟧|🟪|🟩).*(🟦|🟧|🟪|🟩)/u)
  })

  it('is a table in a message, with the same grid as its text', () => {
    const message = tableMessage(matrix)
    expect(message.text).toContain(matrixText(matrix))
    expect(message).toMatchSnapshot()
  })
})

describe('the Home tab', () => {
  const isActions = (block: AnyBlock): block is ActionsBlock => block.type === 'actions'
  const selects = ({ blocks }: HomeView) =>
    blocks
      .filter(isActions)
      .flatMap(({ elements }) => elements)
      .filter((element): element is StaticSelect => element.type === 'static_select')

  const optionsOf = ({ options, option_groups = [] }: StaticSelect) =>
    options ?? option_groups.flatMap((group) => group.options)

  it('shows a provider, keeps it in the view, and cites its statement', () => {
    const view = homeView(knowledge, 'aws')
    expect(JSON.parse(view.private_metadata ?? '')).toEqual({ provider: 'aws' })
    expect(selects(view)[0]?.initial_option?.value).toBe('aws')
    expect(textOf(view.blocks)).toContain(knowledge.providers.get('aws')?.statement.url)
  })

  it('shows any provider where none is chosen', () => {
    const view = homeView(knowledge, null)
    expect(JSON.parse(view.private_metadata ?? '')).toEqual({ provider: null })
    expect(knowledge.providers.has(selects(view)[0]?.initial_option?.value ?? '')).toBe(false)
  })

  it('offers every provider and every layer', () => {
    const [providers, layers] = selects(homeView(knowledge, null))
    expect(providers && optionsOf(providers)).toHaveLength(knowledge.providers.size + 1)
    expect(layers?.options?.map(({ value }) => value)).toEqual([...knowledge.layers.keys()])
  })

  it('groups providers by letter where there are too many for one list', () => {
    const [first] = knowledge.providers.values()
    const many = ['Beta', ...Array.from({ length: 120 }, (_, index) => `Alpha ${index}`)]
    const providers = new Map(
      many.flatMap((name) => (first ? [[name, { ...first, id: name, name }] as const] : [])),
    )
    const groups = selects(homeView({ ...knowledge, providers }, 'Beta'))[0]?.option_groups ?? []
    expect(groups.map(({ label, options }) => [label.text, options.length])).toEqual([
      ['All', 1],
      ['A', 100],
      ['A', 20],
      ['B', 1],
    ])
  })
})

describe('the window of a layer', () => {
  it('tells in words whose it is in each model, with sources', () => {
    const view = explainLayerView(knowledge, 'guest-os', null)
    const text = textOf(view.blocks)
    const models = columnsOf(knowledge)
    for (const { name } of models) expect(text.toLowerCase()).toContain(name.toLowerCase())
    expect(text).toContain('📖')
    expect(text).toMatch(/\*You:\*/)
  })

  it('cites the statement of the chosen provider', () => {
    expect(textOf(explainLayerView(knowledge, 'data', 'aws').blocks)).toContain(
      knowledge.providers.get('aws')?.statement.url,
    )
  })
})

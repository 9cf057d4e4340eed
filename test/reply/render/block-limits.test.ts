import type { KnownBlock, ModalView } from '@slack/types'
import { describe, expect, it } from 'vitest'
import { findBlockProblems } from '../../../src/reply/render/block-limits.ts'

const text = (length: number) => ({ type: 'mrkdwn' as const, text: 'x'.repeat(length) })
const label = (length: number) => ({ type: 'plain_text' as const, text: 'x'.repeat(length) })
const times = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index))
const section = (length: number): KnownBlock => ({ type: 'section', text: text(length) })
const button = (id: string, shown = label(5), value = 'v') => ({
  type: 'button' as const,
  action_id: id,
  text: shown,
  value,
})
const options = (count: number, length = 5) =>
  times(count, (index) => ({ text: label(length), value: `v${index}` }))
const select = (more: object) => ({
  type: 'static_select' as const,
  action_id: 's',
  placeholder: label(3),
  ...more,
})
const actions = (...elements: object[]) => ({ type: 'actions', elements }) as KnownBlock
const table = (rows: number, cells: number, length = 1) =>
  ({
    type: 'table',
    rows: times(rows, () => times(cells, () => ({ type: 'raw_text', text: 'x'.repeat(length) }))),
  }) as KnownBlock
const modal = (more: Partial<ModalView>): ModalView => ({
  type: 'modal',
  title: label(5),
  blocks: [section(5)],
  ...more,
})

describe('findBlockProblems', () => {
  it('finds none in what Slack takes, right up to the limits', () => {
    expect(findBlockProblems([section(3000), section(3000), section(3000)])).toEqual([])
    expect(findBlockProblems(times(50, () => section(1)))).toEqual([])
    expect(
      findBlockProblems([actions(...times(25, (index) => button(`b${index}`, label(75), 'v'.repeat(2000))))]),
    ).toEqual([])
    expect(findBlockProblems([actions(select({ options: options(100, 75) }))])).toEqual([])
    expect(findBlockProblems([table(100, 20, 5)])).toEqual([])
    expect(findBlockProblems([{ type: 'section', fields: times(10, () => text(1000)) }])).toEqual([])
    expect(findBlockProblems([{ type: 'divider' }, { type: 'header', text: label(150) }])).toEqual([])
    const edge = modal({ title: label(24), private_metadata: 'x'.repeat(3000), callback_id: 'x'.repeat(255) })
    expect(findBlockProblems({ ...edge, blocks: times(100, () => section(1)) })).toEqual([])
  })

  it.each<[string, readonly KnownBlock[] | ModalView, string, string]>([
    ['no blocks', [], 'blocks', 'empty'],
    ['51 blocks', times(51, () => section(1)), 'blocks', 'too-many'],
    ['12,001 characters in all', times(5, () => section(2401)), 'blocks', 'too-long'],
    ['a section of 3,001 characters', [section(3001)], 'blocks[0].text.text', 'too-long'],
    ['an empty section', [section(0)], 'blocks[0].text.text', 'empty'],
    [
      'a blank section',
      [{ type: 'section', text: { type: 'mrkdwn', text: ' \n' } }],
      'blocks[0].text.text',
      'empty',
    ],
    ['a section of nothing', [{ type: 'section' }], 'blocks[0]', 'missing'],
    ['11 fields', [{ type: 'section', fields: times(11, () => text(1)) }], 'blocks[0].fields', 'too-many'],
    ['a field of 2,001', [{ type: 'section', fields: [text(2001)] }], 'blocks[0].fields[0].text', 'too-long'],
    ['a header of 151', [{ type: 'header', text: label(151) }], 'blocks[0].text.text', 'too-long'],
    ['an empty context', [{ type: 'context', elements: [] }], 'blocks[0].elements', 'empty'],
    [
      '11 context elements',
      [{ type: 'context', elements: times(11, () => text(1)) }],
      'blocks[0].elements',
      'too-many',
    ],
    ['a long block_id', [{ type: 'divider', block_id: 'x'.repeat(256) }], 'blocks[0].block_id', 'too-long'],
    ['a block_id twice', times(2, () => ({ type: 'divider' as const, block_id: 'x' })), 'blocks', 'repeated'],
    ['26 buttons', [actions(...times(26, (index) => button(`b${index}`)))], 'blocks[0].elements', 'too-many'],
    ['an action_id twice', [actions(button('b'), button('b'))], 'blocks[0].elements', 'repeated'],
    ['a long action_id', [actions(button('x'.repeat(256)))], 'blocks[0].elements[0].action_id', 'too-long'],
    ['no action_id', [actions({ type: 'button', text: label(3) })], 'blocks[0].elements[0]', 'missing'],
    ['a button of 76', [actions(button('b', label(76)))], 'blocks[0].elements[0].text.text', 'too-long'],
    ['an empty button', [actions(button('b', label(0)))], 'blocks[0].elements[0].text.text', 'empty'],
    [
      'a value of 2,001',
      [actions(button('b', label(1), 'v'.repeat(2001)))],
      'blocks[0].elements[0].value',
      'too-long',
    ],
    [
      '101 options',
      [actions(select({ options: options(101) }))],
      'blocks[0].elements[0].options',
      'too-many',
    ],
    ['no options', [actions(select({ options: [] }))], 'blocks[0].elements[0].options', 'empty'],
    [
      'an option of 76',
      [actions(select({ options: options(1, 76) }))],
      'blocks[0].elements[0].options[0].text.text',
      'too-long',
    ],
    [
      'an option value of 76',
      [actions(select({ options: [{ text: label(1), value: 'v'.repeat(76) }] }))],
      'blocks[0].elements[0].options[0].value',
      'too-long',
    ],
    [
      'a value twice',
      [actions(select({ options: [...options(1), ...options(1)] }))],
      'blocks[0].elements[0]',
      'repeated',
    ],
    [
      'an initial option of its own',
      [actions(select({ options: options(2), initial_option: { text: label(9), value: 'z' } }))],
      'blocks[0].elements[0].initial_option',
      'not-listed',
    ],
    [
      '101 option groups',
      [
        actions(
          select({
            option_groups: times(101, (index) => ({
              label: label(1),
              options: [{ text: label(1), value: `${index}` }],
            })),
          }),
        ),
      ],
      'blocks[0].elements[0].option_groups',
      'too-many',
    ],
    [
      'an element without limits here',
      [actions({ type: 'datepicker', action_id: 'd' })],
      'blocks[0].elements[0].type',
      'not-listed',
    ],
    ['a block without limits here', [{ type: 'markdown', text: 'x' }], 'blocks[0].type', 'not-listed'],
    ['101 rows', [table(101, 1)], 'blocks[0].rows', 'too-many'],
    ['21 cells', [table(1, 21)], 'blocks[0].rows[0]', 'too-many'],
    ['an empty cell', [table(1, 1, 0)], 'blocks[0].rows[0][0].text', 'empty'],
    ['10,001 characters in cells', [table(1, 2, 5001)], 'blocks[0]', 'too-long'],
    ['two tables', [table(1, 1), table(1, 1)], 'blocks', 'too-many'],
    ['a title of 25', modal({ title: label(25) }), 'title.text', 'too-long'],
    [
      'a long private_metadata',
      modal({ private_metadata: 'x'.repeat(3001) }),
      'private_metadata',
      'too-long',
    ],
    ['101 blocks in a view', modal({ blocks: times(101, () => section(1)) }), 'blocks', 'too-many'],
    ['a table in a view', modal({ blocks: [table(1, 1)] }), 'blocks[0]', 'not-here'],
    ['a view of more than 250 KB', modal({ blocks: times(90, () => section(3000)) }), '', 'too-long'],
  ])('finds %s', (_, built, at, code) => {
    expect(findBlockProblems(built)).toContainEqual(expect.objectContaining({ at, code }))
  })
})

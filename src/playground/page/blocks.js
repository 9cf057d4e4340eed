import { control } from './controls.js'
import { element } from './dom.js'
import { mrkdwn } from './mrkdwn.js'

/** One drawing for each type of block that the bot uses. */
const DRAWINGS = {
  header: ({ text }) => element('h2', {}, text.text),
  divider: () => element('hr'),
  section: ({ text, fields }) => (fields ? grid(fields) : textNode('p', text)),
  context: ({ elements }) =>
    element('div', { class: 'context' }, ...elements.map((each) => textNode('p', each))),
  actions: (block, press) =>
    element(
      'div',
      { class: 'actions' },
      ...block.elements.map((each) => control(each, block.block_id, press)),
    ),
  table: ({ rows }) => table(rows),
}

/** Blocks → nodes. `press` is told what was pressed or chosen, as it stands in the block. */
export function blocks(list, press) {
  return element('div', { class: 'blocks' }, ...list.map((block) => draw(block, press)))
}

function draw(block, press) {
  const drawing = DRAWINGS[block.type]
  return drawing ? drawing(block, press) : element('p', {}, `(a block of type ${block.type})`)
}

function textNode(tag, { type, text }) {
  return element(tag, {}, ...(type === 'mrkdwn' ? mrkdwn(text) : [text]))
}

function grid(fields) {
  return element('div', { class: 'fields' }, ...fields.map((field) => textNode('div', field)))
}

function table([head = [], ...body]) {
  const cells = (row, tag, scope) =>
    row.map(({ text }, index) =>
      tag === 'th' || index === 0 ? element('th', { scope }, text) : element('td', {}, text),
    )
  const rows = body.map((row) => element('tr', {}, ...cells(row, 'td', 'row')))
  const drawn = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...cells(head, 'th', 'col'))),
    element('tbody', {}, ...rows),
  )
  return element('div', { class: 'table', tabIndex: 0, role: 'region', 'aria-label': 'Table' }, drawn)
}

import type { ModalView } from '@slack/types'
import type { KnowledgeBase, Rule } from '../../knowledge/knowledge-base.ts'
import { matrixOf } from '../matrix.ts'
import { capitalised } from '../parties.ts'
import type { Line, Matrix } from '../reply.ts'
import { plain } from './block-text.ts'
import { cutAtWord } from './cut-at-word.ts'
import { grouped } from './grouped.ts'
import { OWNER_SYMBOL, OWNER_WORD } from './owner-symbol.ts'
import { type Passage, paragraph } from './passage.ts'
import { passagesToBlocks } from './passage-blocks.ts'
import { sourceLink } from './source-link.ts'

const TITLE = 24

/** One row of the matrix in words: whose the layer is in each model, both parts, and where it is written. */
export function explainLayerView(
  knowledge: KnowledgeBase,
  layer: string,
  provider: string | null,
): ModalView {
  const { name = layer, means = name } = knowledge.layers.get(layer) ?? {}
  const matrix = matrixOf(knowledge, provider)
  const statement = knowledge.providers.get(provider ?? '')?.statement
  const about: Line = statement ? [`${matrix.title}. 📖 `, sourceLink(statement)] : [`${matrix.title}.`]
  const blocks = passagesToBlocks([
    ...paragraph('text', [[means]]),
    ...paragraph('note', [about]),
    ...byRule(matrix, layer, knowledge),
  ])
  const title = plain(cutAtWord(name, TITLE))
  return { type: 'modal', callback_id: 'srm_layer', title, close: plain('Close'), blocks }
}

/** Models under one rule are told together. */
function byRule(matrix: Matrix, layer: string, knowledge: KnowledgeBase): readonly Passage[] {
  const cells = matrix.rows.find((row) => row.layer === layer)?.cells ?? []
  const named = cells.map((cell, column) => ({ ...cell, model: matrix.columns[column]?.name ?? '' }))
  return [...grouped(named, ({ rule }) => rule)].flatMap(([address, group]) => {
    const rule = knowledge.rules.get(address)
    return rule ? explained(rule, group.map(({ model }) => model).join(' · ')) : []
  })
}

function explained({ owner, customer, provider, citations }: Rule, models: string): readonly Passage[] {
  const head: Line = [
    `${OWNER_SYMBOL[owner]} `,
    { strong: `${capitalised(models)}:` },
    ` ${OWNER_WORD[owner]}`,
  ]
  const parts = [
    ...(customer ? [[{ strong: 'You:' }, ` ${customer}`]] : []),
    ...(provider ? [[{ strong: 'Provider:' }, ` ${provider}`]] : []),
  ]
  const sources = citations.map((source): Line => ['📖 ', sourceLink(source)])
  return [...paragraph('text', [head, ...parts]), ...paragraph('fine', sources)]
}

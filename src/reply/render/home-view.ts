import type { ActionsBlock, HomeView, KnownBlock } from '@slack/types'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { matrixOf } from '../matrix.ts'
import { ACTION } from './action-ids.ts'
import { mrkdwn, plain } from './block-text.ts'
import { cutAtWord } from './cut-at-word.ts'
import { matrixSections } from './matrix-sections.ts'
import { toMrkdwn } from './mrkdwn.ts'
import { providerSelect } from './provider-select.ts'
import { sourceLink } from './source-link.ts'

const INTRO =
  'Who answers for each layer, by service model. Pick a provider, or a layer for its details and sources.'
const ASK = 'Ask me: `/srm who patches the OS on EC2?`, mention me in a channel, or write me a message.'

/** The Home tab: the matrix of one provider, or of any. What is chosen is kept in the view itself. */
export function homeView(knowledge: KnowledgeBase, provider: string | null): HomeView {
  const { legend, sections } = matrixSections(matrixOf(knowledge, provider))
  const blocks: KnownBlock[] = [
    { type: 'header', text: plain('Is that ours, or the provider’s?') },
    { type: 'section', text: mrkdwn(INTRO) },
    filters(knowledge, provider),
    { type: 'context', elements: [mrkdwn(legend)] },
    { type: 'divider' },
    ...sections,
    { type: 'divider' },
    { type: 'context', elements: [mrkdwn(footer(knowledge, provider))] },
  ]
  return { type: 'home', callback_id: 'srm_home', private_metadata: JSON.stringify({ provider }), blocks }
}

function filters(knowledge: KnowledgeBase, provider: string | null): ActionsBlock {
  const layers = [...knowledge.layers.values()].slice(0, 100)
  return {
    type: 'actions',
    block_id: 'home_filters',
    elements: [
      providerSelect(knowledge, provider),
      {
        type: 'static_select',
        action_id: ACTION.homeLayer,
        placeholder: plain('Explain a layer…'),
        options: layers.map(({ id, name }) => ({ text: plain(cutAtWord(name, 75)), value: id })),
      },
      { type: 'button', action_id: ACTION.homeTable, text: plain('Send me the table') },
    ],
  }
}

function footer(knowledge: KnowledgeBase, provider: string | null): string {
  const statement = knowledge.providers.get(provider ?? '')?.statement
  const source = statement ? `📖 ${toMrkdwn([sourceLink(statement)])}\n` : ''
  return `${source}${ASK}\nSingle services differ from their model: ask about yours. Knowledge version \`${knowledge.version}\``
}

import type { PlainTextOption, StaticSelect } from '@slack/types'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { ACTION } from './action-ids.ts'
import { plain } from './block-text.ts'
import { cutAtWord } from './cut-at-word.ts'
import { grouped } from './grouped.ts'

/** Slack's limits on options of a select, and on the length of one. */
const OPTIONS = 100
const LABEL = 75

/** Stands for the matrix of no provider in particular; no provider's id has a space. */
const ANY = { name: 'Any provider', id: 'any provider' }

/** Every provider; by first letter where there are too many for one list. */
export function providerSelect(knowledge: KnowledgeBase, chosen: string | null): StaticSelect {
  const providers = [...knowledge.providers.values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'en'),
  )
  const all = [ANY, ...providers]
  const selected = all.find(({ id }) => id === chosen) ?? ANY
  const select = {
    type: 'static_select',
    action_id: ACTION.homeProvider,
    placeholder: plain('Provider'),
    initial_option: option(selected),
  } as const
  if (all.length <= OPTIONS) return { ...select, options: all.map(option) }
  const groups = [...grouped(all, ({ name }) => name.charAt(0).toUpperCase())].slice(0, OPTIONS)
  return {
    ...select,
    option_groups: groups.map(([letter, some]) => ({
      label: plain(letter),
      options: some.slice(0, OPTIONS).map(option),
    })),
  }
}

function option({ name, id }: { name: string; id: string }): PlainTextOption {
  return { text: plain(cutAtWord(name, LABEL)), value: id }
}

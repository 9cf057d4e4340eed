import type { PlainTextOption, StaticSelect } from '@slack/types'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { ACTION } from './action-ids.ts'
import { plain } from './block-text.ts'
import { chunks } from './chunks.ts'
import { cutAtWord } from './cut-at-word.ts'
import { grouped } from './grouped.ts'

type Group = NonNullable<StaticSelect['option_groups']>[number]

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
  return { ...select, option_groups: [group('All', [ANY]), ...byLetter(providers)].slice(0, OPTIONS) }
}

interface Named {
  readonly name: string
  readonly id: string
}

/** One group for each letter; more, where a letter has more providers than a group may hold. */
function byLetter(providers: readonly Named[]): Group[] {
  const letters = [...grouped(providers, ({ name }) => name.charAt(0).toUpperCase())]
  return letters.flatMap(([letter, some]) => chunks(some, OPTIONS).map((part) => group(letter, part)))
}

function group(label: string, some: readonly Named[]): Group {
  return { label: plain(label), options: some.map(option) }
}

function option({ name, id }: Named): PlainTextOption {
  return { text: plain(cutAtWord(name, LABEL)), value: id }
}

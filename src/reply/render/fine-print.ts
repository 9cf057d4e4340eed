import type { Answer, Line, Reply, Source, Span } from '../reply.ts'
import { sourceLink } from './source-link.ts'

const SOURCES_SHOWN = 2
const SLAS_SHOWN = 3

/** Where it is written and which promise to check. The rest of the sources stand in "Why?" and in the JSON. */
export function finePrint({ answers, sources }: Pick<Reply, 'answers' | 'sources'>): Line[] {
  const cited = [...sources, ...byUse(answers.flatMap(({ citations }) => citations))]
  return [...sourceLines(uniqueBy(cited, ({ url }) => url)), ...slaLines(answers)]
}

function sourceLines(sources: readonly Source[]): Line[] {
  const shown = sources.slice(0, SOURCES_SHOWN).map((source): Line => ['📖 ', sourceLink(source)])
  const left = sources.length - shown.length
  const last = shown.at(-1)
  return last && left > 0 ? [...shown.slice(0, -1), [...last, ` · ${left} more`]] : shown
}

/** Never a number: numbers change, and only the page binds. */
function slaLines(answers: readonly Answer[]): Line[] {
  const slas = uniqueBy(
    answers.map(({ sla }) => sla),
    ({ title }) => title,
  )
  if (slas.length === 0) return []
  const links = slas
    .slice(0, SLAS_SHOWN)
    .map(({ title, url }): Span => (url === null ? title : { title, url }))
  const left = slas.length - links.length
  const more = left > 0 ? ` · ${left} more` : ''
  return [['⏱ Check the SLA: ', ...joined(links, ' · '), more, ' – it promises uptime, not security']]
}

function joined(spans: readonly Span[], by: string): Span[] {
  return spans.flatMap((span, index) => (index === 0 ? [span] : [by, span]))
}

/** What most answers rest on first; what came first first among equals. */
function byUse(sources: readonly Source[]): Source[] {
  const uses = new Map<string, number>()
  for (const { url } of sources) uses.set(url, (uses.get(url) ?? 0) + 1)
  return [...sources].sort((one, other) => (uses.get(other.url) ?? 0) - (uses.get(one.url) ?? 0))
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse()
}

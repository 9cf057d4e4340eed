import type { KnowledgeBase, Service } from './knowledge-base.ts'

/**
 * A table of providers × layers: "own/all" is how many services decide something on the layer themselves, of all
 * services of the provider; the rest inherit from provider and model. "–" is a layer nothing covers.
 */
export function coverageOf(knowledge: KnowledgeBase): string {
  const layers = [...knowledge.layers.keys()]
  const rows = [...knowledge.providers.keys()].map((provider) => {
    const services = [...knowledge.services.values()].filter((service) => service.provider === provider)
    return [provider, ...layers.map((layer) => cell(services, layer))]
  })
  const table = [['provider', ...layers], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  return table.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}

function cell(services: readonly Service[], layer: string): string {
  if (services.length === 0) return '–'
  const own = services.filter((service) => decidesOn(service, layer)).length
  return `${own}/${services.length}`
}

function decidesOn({ rules, variants }: Service, layer: string): boolean {
  return [rules, ...[...variants.values()].map((variant) => variant.rules)].some((set) =>
    [...set.values()].some(({ about }) => about.layer === layer),
  )
}

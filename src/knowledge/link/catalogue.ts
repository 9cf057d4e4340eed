import type { Definition, Duty, Kind, Layer, Model, RuleSet, Sayings, Things } from '../knowledge-base.ts'
import type { ParsedKnowledge } from '../parsed-knowledge.ts'
import {
  cited,
  type FileContext,
  type Linker,
  linkAspect,
  linkRules,
  linkSources,
  requireId,
} from './linker.ts'
import { linkOwnWords } from './names.ts'

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]))

export function linkLayers({ layers }: ParsedKnowledge, linker: Linker): ReadonlyMap<string, Layer> {
  const context = { path: layers.path, ruleLines: {}, sources: new Map() }
  return byId(
    layers.data.layers.map(({ id, name, it, means, kind = null, ...file }) => {
      if (kind) requireId('kind', kind, linker.kinds, context, linker)
      return { id, name, it, means, onlyWhenNamed: file['only-when-named'], kind }
    }),
  )
}

export function linkDuties({ duties }: ParsedKnowledge, linker: Linker): ReadonlyMap<string, Duty> {
  const context = { path: duties.path, ruleLines: {}, sources: new Map() }
  return byId(
    duties.data.duties.map(({ id, name, means, home = null, layers = null, ...file }): Duty => {
      const layer = file.layer ?? home ?? ''
      const notOn = file['not-on']
      const standsIn = file['stands-in'] ?? null
      for (const one of [layer, ...(layers ?? []), ...notOn, ...(standsIn?.on ?? [])])
        requireId('layer', one, linker.layers, context, linker)
      if (standsIn) requireId('duty', standsIn.duty, linker.duties, context, linker)
      const { do: act, does, doing } = file
      return { id, name, means, layer, home, layers, notOn, standsIn, do: act, does, doing }
    }),
  )
}

export function linkSayings({ topics }: ParsedKnowledge, linker: Linker): ReadonlyMap<string, Sayings> {
  const context: FileContext = { path: topics.path, ruleLines: topics.ruleLines, sources: new Map() }
  const sayings = new Map<string, Sayings>()
  topics.data.topics.forEach((topic, index) => {
    linkAspect(topic.about, context, linker, topics.ruleLines[`topics.${index}`])
    if (topic.do && topic.does && topic.doing)
      sayings.set(topic.about, { do: topic.do, does: topic.does, doing: topic.doing })
  })
  return sayings
}

/** The columns from left to right, each with the rules it extends laid under its own. */
export function linkModels({ models, sources }: ParsedKnowledge, linker: Linker): ReadonlyMap<string, Model> {
  const neutral = linkSources(sources.data.sources)
  const linked = [...models]
    .sort((a, b) => a.data.column - b.data.column)
    .map((file): OwnModel => {
      const { id, data } = file
      const context = { ...file, sources: neutral }
      for (const other of [data.extends, data['counts-as']])
        if (other) requireId('model', other, linker.models, context, linker)
      for (const layer of Object.keys(data.calls)) linkAspect(layer, context, linker)
      for (const [duty, layer] of Object.entries(data['duty-falls-on']))
        linkAspect(`${layer}/${duty}`, context, linker)
      return {
        id,
        name: data.name,
        party: data.party,
        sla: data.sla ?? null,
        extends: data.extends ?? null,
        abstract: data.abstract,
        countsAs: data['counts-as'] ?? null,
        cloud: data.cloud,
        definition: data.definition,
        citations: cited(data.cite, context, linker),
        makers: new Set(data.makers),
        calls: new Map(Object.entries(data.calls)),
        dutyFallsOn: new Map(Object.entries(data['duty-falls-on'])),
        rules: linkRules(data.rules, id, 'rules', context, linker),
      }
    })
  const own = byId(linked)
  return byId(linked.map((model): Model => ({ ...model, allRules: allRulesOf(model, own) })))
}

type OwnModel = Omit<Model, 'allRules'>

function allRulesOf(model: OwnModel, models: ReadonlyMap<string, OwnModel>): RuleSet {
  const parent = models.get(model.extends ?? '')
  return parent ? new Map([...allRulesOf(parent, models), ...model.rules]) : model.rules
}

/** Kinds, each with the services that say they are one. */
export function linkKinds({ kinds, services }: ParsedKnowledge, linker: Linker): ReadonlyMap<string, Kind> {
  const context = { ...kinds, sources: new Map() }
  return byId(
    kinds.data.kinds.map(({ id, name, model, within = null }): Kind => {
      requireId('model', model, linker.models, context, linker)
      if (within) requireId('kind', within, linker.kinds, context, linker)
      const ofKind = services.filter((service) => service.data.kind === id)
      return {
        id,
        name,
        model,
        within,
        services: ofKind.map((service) => `${service.provider}/${service.id}`),
      }
    }),
  )
}

/** The things of some sort of product. */
export function linkThings({ things }: ParsedKnowledge, linker: Linker): ReadonlyMap<string, Things> {
  const sorts = new Set([...linker.kinds, ...linker.models])
  return byId(
    things.map((file): Things => {
      const context = { ...file, sources: new Map() }
      for (const one of file.data.of) requireId('kind or model', one, sorts, context, linker)
      const words = linkOwnWords(file.id, file.data.words, context, linker)
      return { id: file.id, of: new Set(file.data.of), words }
    }),
  )
}

export function linkDefinitions(
  { definitions, sources }: ParsedKnowledge,
  linker: Linker,
): ReadonlyMap<string, Definition> {
  const context = { ...definitions, sources: linkSources(sources.data.sources) }
  return byId(
    definitions.data.definitions.map(({ id, text, cite }) => ({
      id,
      text,
      citations: cited(cite, context, linker),
    })),
  )
}

import type { KnowledgeBase, Rule, RuleSet } from '../knowledge-base.ts'
import type { ParsedKnowledge } from '../parsed-knowledge.ts'
import type { Problem } from '../problem.ts'
import { linkActs } from './acts.ts'
import {
  linkDefinitions,
  linkDuties,
  linkKinds,
  linkLayers,
  linkModels,
  linkSayings,
  linkThings,
} from './catalogue.ts'
import type { Linker } from './linker.ts'
import { linkNames } from './names.ts'
import { linkProvider, linkService, providerSources } from './providers.ts'
import { linkWeights } from './weights.ts'

/** Joins the files into one knowledge base. Ids that lead nowhere are pushed as problems. */
export function link(parsed: ParsedKnowledge, version: string, problems: Problem[]): KnowledgeBase {
  const linker: Linker = {
    layers: new Set(parsed.layers.data.layers.map(({ id }) => id)),
    duties: new Set(parsed.duties.data.duties.map(({ id }) => id)),
    models: new Set(parsed.models.map(({ id }) => id)),
    kinds: new Set(parsed.kinds.data.kinds.map(({ id }) => id)),
    things: new Set(parsed.things.map(({ id }) => id)),
    problems,
  }
  const sources = providerSources(parsed)
  const providers = parsed.providers.flatMap((file) => linkProvider(file, linker) ?? [])
  const services = parsed.services.map((file) => linkService(file, sources.get(file.provider), linker))
  const models = linkModels(parsed, linker)
  const ruleSets: RuleSet[] = [
    ...[...models.values()].map((model) => model.rules),
    ...providers.flatMap((provider) => [provider.rules, ...provider.modelRules.values()]),
    ...services.flatMap((service) => [
      service.rules,
      ...[...service.variants.values()].map((one) => one.rules),
    ]),
  ]
  const rules = ruleSets.flatMap((set): Rule[] => [...set.values()])
  return {
    version,
    layers: linkLayers(parsed, linker),
    duties: linkDuties(parsed, linker),
    acts: linkActs(parsed, linker),
    weights: linkWeights(parsed),
    sayings: linkSayings(parsed, linker),
    models,
    kinds: linkKinds(parsed, linker),
    definitions: linkDefinitions(parsed, linker),
    things: linkThings(parsed, linker),
    providers: new Map(providers.map((provider) => [provider.id, provider])),
    services: new Map(services.map((service) => [service.address, service])),
    rules: new Map(rules.map((rule) => [rule.address, rule])),
    names: linkNames(parsed),
  }
}

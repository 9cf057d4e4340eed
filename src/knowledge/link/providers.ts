import type { Provider, Service, Source, Variant } from '../knowledge-base.ts'
import type { ParsedKnowledge } from '../parsed-knowledge.ts'
import { cited, type Linker, linkRules, linkSources, requireId } from './linker.ts'
import { linkOwnWords } from './names.ts'

type ProviderFile = ParsedKnowledge['providers'][number]
type ServiceFile = ParsedKnowledge['services'][number]

export function linkProvider(file: ProviderFile, linker: Linker): Provider | null {
  const context = { ...file, sources: linkSources(file.data.sources) }
  const { name, short, statement, rules, models } = file.data
  const [linked] = cited([statement], context, linker)
  if (!linked) return null
  const modelRules = Object.entries(models).map(([model, own]) => {
    requireId('model', model, linker.models, context, linker)
    return [model, linkRules(own, `${file.id}:${model}`, `models.${model}`, context, linker)] as const
  })
  return {
    id: file.id,
    name,
    short,
    statement: linked,
    slaIndex: file.data['sla-index'] ?? null,
    rules: linkRules(rules, file.id, 'rules', context, linker),
    modelRules: new Map(modelRules),
  }
}

/** The sources a service may cite without repeating them: those of its provider. */
export function providerSources({
  providers,
}: ParsedKnowledge): ReadonlyMap<string, ReadonlyMap<string, Source>> {
  return new Map(providers.map(({ id, data }) => [id, linkSources(data.sources)]))
}

export function linkService(
  file: ServiceFile,
  inherited: ReadonlyMap<string, Source> | undefined,
  linker: Linker,
): Service {
  const { data, provider, id } = file
  const context = { ...file, sources: linkSources(data.sources, inherited) }
  const address = `${provider}/${id}`
  if (!inherited) {
    const message = `provider "${provider}" has no provider.yaml; write providers/${provider}/provider.yaml`
    linker.problems.push({ code: 'link/provider', file: file.path, line: 1, column: 1, message })
  }
  requireId('model', data.model, linker.models, context, linker)
  if (data.kind) requireId('kind', data.kind, linker.kinds, context, linker)
  for (const one of data.things) requireId('things', one, linker.things, context, linker)
  const variants = data.variants.map((own, index): Variant => {
    const model = own.model ?? data.model
    requireId('model', model, linker.models, context, linker)
    const rules = linkRules(own.rules, `${address}:${own.id}`, `variants.${index}.rules`, context, linker)
    return { id: own.id, name: own.name, model, selfHosted: own['self-hosted'], rules }
  })
  return {
    address,
    id,
    provider,
    name: data.name,
    model: data.model,
    kind: data.kind ?? null,
    runsOn: data['runs-on'] ?? null,
    sla: data.sla ?? null,
    chooseVariant: data['choose-variant'],
    tellsOfOthers: data['tells-of-others'],
    resourceIds: data['resource-ids'],
    resourceHosts: data['resource-hosts'],
    words: linkOwnWords(address, data.words, context, linker),
    things: data.things,
    rules: linkRules(data.rules, address, 'rules', context, linker),
    variants: new Map(variants.map((variant) => [variant.id, variant])),
    examples: data.examples,
    file: file.path,
  }
}

import type { z } from 'zod'
import { type ParsedFile, parseFile } from './parse-file.ts'
import type { Problem } from './problem.ts'
import type { KnowledgeFile } from './read-files.ts'
import {
  type ActsFile,
  actsFile,
  type DefinitionsFile,
  type DutiesFile,
  definitionsFile,
  dutiesFile,
  type KindsFile,
  kindsFile,
  type LayersFile,
  layersFile,
  type ModelFile,
  modelFile,
  type SourcesFile,
  sourcesFile,
  type TopicsFile,
  topicsFile,
} from './schema/catalogue-files.ts'
import { type ProviderFile, providerFile } from './schema/provider-file.ts'
import { type ServiceFile, serviceFile } from './schema/service-file.ts'
import { type ThingsFile, thingsFile } from './schema/things-file.ts'
import { type WeightsFile, weightsFile } from './schema/weights-file.ts'

/** All files of the knowledge as valid data, not yet linked to one another. */
export interface ParsedKnowledge {
  readonly layers: ParsedFile<LayersFile>
  readonly duties: ParsedFile<DutiesFile>
  readonly acts: ParsedFile<ActsFile>
  readonly weights: ParsedFile<WeightsFile>
  readonly topics: ParsedFile<TopicsFile>
  readonly kinds: ParsedFile<KindsFile>
  readonly definitions: ParsedFile<DefinitionsFile>
  readonly sources: ParsedFile<SourcesFile>
  readonly things: readonly (ParsedFile<ThingsFile> & { readonly id: string })[]
  readonly models: readonly (ParsedFile<ModelFile> & { readonly id: string })[]
  readonly providers: readonly (ParsedFile<ProviderFile> & { readonly id: string })[]
  readonly services: readonly (ParsedFile<ServiceFile> & { readonly id: string; readonly provider: string })[]
}

const MODEL = /^models\/([a-z0-9-]+)\.yaml$/
const THINGS = /^things\/([a-z0-9-]+)\.yaml$/
const PROVIDER = /^providers\/([a-z0-9-]+)\/provider\.yaml$/
const SERVICE = /^providers\/([a-z0-9-]+)\/services\/([a-z0-9-]+)\.yaml$/

/** Parses every file by the schema its path asks for. `null` where a file at the top is missing or broken. */
export function parseKnowledge(files: readonly KnowledgeFile[], problems: Problem[]): ParsedKnowledge | null {
  const top = <Schema extends z.ZodType>(path: string, schema: Schema) => {
    const file = files.find((candidate) => candidate.path === path)
    if (file) return parseFile(file, schema, problems)
    problems.push({ code: 'file/missing', file: path, line: 1, column: 1, message: 'this file is missing' })
    return null
  }
  const layers = top('layers.yaml', layersFile)
  const duties = top('duties.yaml', dutiesFile)
  const acts = top('acts.yaml', actsFile)
  const weights = top('weights.yaml', weightsFile)
  const topics = top('topics.yaml', topicsFile)
  const kinds = top('kinds.yaml', kindsFile)
  const definitions = top('definitions.yaml', definitionsFile)
  const sources = top('sources.yaml', sourcesFile)

  const things = []
  const models = []
  const providers = []
  const services = []
  for (const file of files.filter(({ path }) => path.includes('/'))) {
    const [, model] = MODEL.exec(file.path) ?? []
    const [, thing] = THINGS.exec(file.path) ?? []
    const [, provider] = PROVIDER.exec(file.path) ?? []
    const [, owner, service] = SERVICE.exec(file.path) ?? []
    if (model) {
      const parsed = parseFile(file, modelFile, problems)
      if (parsed) models.push({ ...parsed, id: model })
    } else if (thing) {
      const parsed = parseFile(file, thingsFile, problems)
      if (parsed) things.push({ ...parsed, id: thing })
    } else if (provider) {
      const parsed = parseFile(file, providerFile, problems)
      if (parsed) providers.push({ ...parsed, id: provider })
    } else if (owner && service) {
      const parsed = parseFile(file, serviceFile, problems)
      if (parsed) services.push({ ...parsed, id: service, provider: owner })
    } else {
      const message =
        'no file belongs here; write models/<id>.yaml, things/<id>.yaml, providers/<id>/provider.yaml or providers/<id>/services/<id>.yaml'
      problems.push({ code: 'file/misplaced', file: file.path, line: 1, column: 1, message })
    }
  }
  if (!layers || !duties || !acts || !weights || !topics || !kinds || !definitions || !sources) return null
  return {
    layers,
    duties,
    acts,
    weights,
    topics,
    kinds,
    definitions,
    sources,
    things,
    models,
    providers,
    services,
  }
}

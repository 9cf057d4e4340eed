import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadKnowledge } from '../knowledge/load.ts'
import { serviceTemplate } from '../knowledge/service-template.ts'
import { type Command, knowledgeFolder, readArgs, UsageError } from './command.ts'

export const newCommand: Command = {
  name: 'new',
  summary: 'write the file of a new service, ready for facts',
  help: 'usage: npm run knowledge:new -- PROVIDER SERVICE [MODEL]\n\n  such as: npm run knowledge:new -- aws kendra saas',
  run(args) {
    const { positionals } = readArgs(args, {})
    const [provider, service, model = 'paas'] = positionals
    if (!provider || !service) throw new UsageError('Write a provider and a service.')
    const knowledge = loadKnowledge(knowledgeFolder())
    if (!knowledge.providers.has(provider))
      throw new UsageError(
        `No provider has the id "${provider}"; write one of: ${[...knowledge.providers.keys()].join(', ')}`,
      )
    if (!knowledge.models.has(model))
      throw new UsageError(
        `No model has the id "${model}"; write one of: ${[...knowledge.models.keys()].join(', ')}`,
      )
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(service))
      throw new UsageError('Write the id in lower case with hyphens, such as app-runner.')
    const path = join(knowledgeFolder(), 'providers', provider, 'services', `${service}.yaml`)
    if (existsSync(path)) throw new UsageError(`${path} is there already.`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, serviceTemplate(service, model))
    console.log(
      `Wrote ${path}. Fill it in, then run: npm run knowledge:check -- providers/${provider}/services/${service}`,
    )
    return 0
  },
}

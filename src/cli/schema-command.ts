import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serviceJsonSchema } from '../knowledge/schema/json-schema.ts'
import { type Command, knowledgeFolder } from './command.ts'

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'write the JSON Schema that gives editors completion',
  help: 'usage: npm run knowledge:schema\n\n  Writes knowledge/service.schema.json from the definitions the program itself checks by.',
  run() {
    const path = join(knowledgeFolder(), 'service.schema.json')
    writeFileSync(path, serviceJsonSchema())
    console.log(`Wrote ${path}`)
    return 0
  },
}

import { coverageOf } from '../knowledge/coverage.ts'
import { fixFiles } from '../knowledge/fix/fix-files.ts'
import { lint } from '../knowledge/lint/lint.ts'
import { examine } from '../knowledge/load.ts'
import { problemLine } from '../knowledge/problem.ts'
import { readFiles } from '../knowledge/read-files.ts'
import { type Command, knowledgeFolder, readArgs } from './command.ts'

export const checkCommand: Command = {
  name: 'check',
  summary: 'check the knowledge, and say how much of it is covered',
  help: `usage: npm run knowledge:check -- [--fix] [--coverage] [PATH …]

  --fix        repair what a machine can: order of rules, white space, repeated rules
  --coverage   print, per provider and layer, how many services have a rule of their own
  PATH         show only problems in files whose path starts so, such as providers/aws`,
  run(args) {
    const { values, positionals } = readArgs(args, {
      fix: { type: 'boolean' },
      coverage: { type: 'boolean' },
    })
    const folder = knowledgeFolder()
    if (values.fix) for (const path of fixFiles(folder)) console.log(`fixed ${path}`)
    const files = readFiles(folder)
    const { parsed, knowledge } = examine(files)
    const shown = lint({ files, parsed, knowledge, today: new Date() }).filter(
      ({ file }) => positionals.length === 0 || positionals.some((path) => file.startsWith(path)),
    )
    for (const problem of shown) console.log(problemLine(problem))
    if (values.coverage) console.log(coverageOf(knowledge))
    const errors = shown.filter(({ warning }) => !warning).length
    console.log(
      `${knowledge.services.size} services, ${knowledge.rules.size} rules, version ${knowledge.version}: ${errors} errors, ${shown.length - errors} warnings`,
    )
    return errors > 0 ? 1 : 0
  },
}

import { loadKnowledge } from '../knowledge/load.ts'
import { matrixOf } from '../reply/matrix.ts'
import { matrixText } from '../reply/render/matrix-text.ts'
import { type Command, knowledgeFolder, readArgs, UsageError } from './command.ts'

export const matrixCommand: Command = {
  name: 'matrix',
  summary: 'print the layers × models matrix, of a provider or in general',
  help: 'usage: srm matrix [PROVIDER] [--why]\n\n  --why   print the address of the rule behind each cell',
  run(args) {
    const { values, positionals } = readArgs(args, { why: { type: 'boolean' } })
    const knowledge = loadKnowledge(knowledgeFolder())
    const [provider = null] = positionals
    if (provider !== null && !knowledge.providers.has(provider))
      throw new UsageError(
        `No provider has the id "${provider}"; write one of: ${[...knowledge.providers.keys()].join(', ')}`,
      )
    const matrix = matrixOf(knowledge, provider)
    console.log(matrixText(matrix))
    if (values.why)
      for (const row of matrix.rows)
        console.log(`${row.name}: ${row.cells.map(({ rule }) => rule).join(' · ')}`)
    return 0
  },
}

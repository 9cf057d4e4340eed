import { KnowledgeError } from '../knowledge/problem.ts'
import { askCommand } from './ask-command.ts'
import { checkCommand } from './check-command.ts'
import { type Command, UsageError } from './command.ts'
import { diffCommand } from './diff-command.ts'
import { learnCommand } from './learn-command.ts'
import { linksCommand } from './links-command.ts'
import { matrixCommand } from './matrix-command.ts'
import { newCommand } from './new-command.ts'
import { questionsCommand } from './questions-command.ts'
import { schemaCommand } from './schema-command.ts'

const COMMANDS: readonly Command[] = [
  askCommand,
  matrixCommand,
  checkCommand,
  newCommand,
  questionsCommand,
  learnCommand,
  diffCommand,
  linksCommand,
  schemaCommand,
]

/** Runs one command of the terminal; resolves to the exit code: 0 done, 1 found wanting, 2 called wrongly. */
export async function run(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (!command) {
    console.log(usage())
    return ['help', '--help', '-h'].includes(name) ? 0 : 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.help)
    return 0
  }
  try {
    return await command.run(rest)
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${command.help}`)
      return 2
    }
    if (error instanceof KnowledgeError) {
      console.error(error.message)
      return 1
    }
    throw error
  }
}

function usage(): string {
  const lines = COMMANDS.map(({ name, summary }) => `  srm ${name.padEnd(8)} ${summary}`)
  return [
    'srm: who owns what in the cloud, from a cited knowledge base',
    '',
    ...lines,
    '',
    '  srm COMMAND --help tells more.',
  ].join('\n')
}

import { fileURLToPath } from 'node:url'
import { loadKnowledge } from '../knowledge/load.ts'
import { HELD_BACK, readGolden } from '../measure/golden-file.ts'
import { type Judged, judge } from '../measure/judge.ts'
import { sentenceTable } from '../measure/sentence-table.ts'
import { readSentences } from '../measure/sentences.ts'
import { tableOf } from '../measure/table.ts'
import { createAsk } from '../reply/ask.ts'
import { type Command, knowledgeFolder, readArgs } from './command.ts'

const TEST = fileURLToPath(new URL('../../test', import.meta.url))

export const questionsCommand: Command = {
  name: 'questions',
  summary: 'ask the golden questions and print a table of right and wrong',
  help: `usage: npm run questions -- [--held-back] [--misses]

  --held-back   the part that nobody tunes to, of questions and of sentences
  --misses      print each question that was not answered rightly`,
  run(args) {
    const { values } = readArgs(args, { 'held-back': { type: 'boolean' }, misses: { type: 'boolean' } })
    const knowledge = loadKnowledge(knowledgeFolder())
    const ask = createAsk(knowledge)
    const part = values['held-back'] ? `/${HELD_BACK}` : ''
    const judged = readGolden(`${TEST}/questions${part}`).map((golden) => judge(golden, ask))
    if (values.misses)
      for (const { golden, verdict, why } of judged.filter((one) => one.verdict !== 'right'))
        console.log(
          `${verdict.padEnd(17)} ${golden.kind}/${golden.set}  ${[...golden.turns, golden.q].join(' » ')}  (${why})`,
        )
    const tables = [
      tableOf(judged, 'kind', ({ golden }) => golden.kind),
      tableOf(judged, 'set', ({ golden }) => golden.set),
      tableOf(judged, 'provider', providerOf),
      tableOf(judged, 'layer/duty', ({ golden }) => golden.want[0]?.about?.[0] ?? 'not judged'),
      sentenceTable(readSentences(`${TEST}/claims${part}`), knowledge),
    ]
    console.log(tables.join('\n\n'))
    return 0
  },
}

function providerOf({ golden }: Judged): string {
  return golden.want[0]?.at?.[0]?.split(/[/:]/)[0] ?? 'none'
}

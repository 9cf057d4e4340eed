import { fileURLToPath } from 'node:url'
import { loadKnowledge } from '../knowledge/load.ts'
import { HELD_BACK, readGolden } from '../measure/golden-file.ts'
import { type Judged, judge } from '../measure/judge.ts'
import { tableOf } from '../measure/table.ts'
import { createAsk } from '../reply/ask.ts'
import { type Command, knowledgeFolder, readArgs } from './command.ts'

const FOLDER = fileURLToPath(new URL('../../test/questions', import.meta.url))

export const questionsCommand: Command = {
  name: 'questions',
  summary: 'ask the golden questions and print a table of right and wrong',
  help: `usage: npm run questions -- [--held-back] [--misses]

  --held-back   the third that nobody tunes to
  --misses      print each question that was not answered rightly`,
  run(args) {
    const { values } = readArgs(args, { 'held-back': { type: 'boolean' }, misses: { type: 'boolean' } })
    const ask = createAsk(loadKnowledge(knowledgeFolder()))
    const judged = readGolden(values['held-back'] ? `${FOLDER}/${HELD_BACK}` : FOLDER).map((golden) =>
      judge(golden, ask),
    )
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
    ]
    console.log(tables.join('\n\n'))
    return 0
  },
}

function providerOf({ golden }: Judged): string {
  return golden.want[0]?.at?.[0]?.split(/[/:]/)[0] ?? 'none'
}

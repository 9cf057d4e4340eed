import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Weight, Weights } from '../knowledge/knowledge-base.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { readGolden } from '../measure/golden-file.ts'
import { frequent, type Lesson, learn } from '../measure/learn.ts'
import { readSentences, type Sentence, sentencesOfExamples, sentencesOfGolden } from '../measure/sentences.ts'
import { wholeSpan } from '../question/clauses.ts'
import type { Draft } from '../question/draft.ts'
import { createGrammar } from '../question/grammar.ts'
import { normalise } from '../question/normalise.ts'
import { signsOf } from '../question/weighing/signs.ts'
import { type Knows, wordsIn } from '../question/weighing/words.ts'
import { type Command, knowledgeFolder, readArgs } from './command.ts'

const TEST = fileURLToPath(new URL('../../test', import.meta.url))

export const learnCommand: Command = {
  name: 'learn',
  summary: 'learn what words weigh, from test/claims, the golden questions and the examples',
  help: `usage: npm run learn

Writes knowledge/weights.yaml. What is held back in test/claims and test/questions is not read.`,
  run(args) {
    readArgs(args, {})
    const folder = knowledgeFolder()
    const knowledge = loadKnowledge(folder)
    const read = createGrammar(knowledge)
    const sentences: readonly Sentence[] = [
      ...readSentences(`${TEST}/claims`),
      ...sentencesOfGolden(readGolden(`${TEST}/questions`)),
      ...sentencesOfExamples(knowledge),
    ]
    const all = sentences.map(({ q, ...teaches }) => ({ ...teaches, draft: read(normalise(q), null).draft }))
    const wordsOf = (draft: Draft, knows: Knows) => wordsIn(draft, wholeSpan(draft), knows)
    const known = new Set(
      frequent(all.map(({ draft }) => new Set(wordsOf(draft, () => true).map(({ is }) => is)))),
    )
    const weights = learn(
      all.map(
        ({ draft, says, outside }): Lesson => ({
          says,
          outside,
          signs: signsOf(wordsOf(draft, (word) => known.has(word))),
        }),
      ),
    )
    writeFileSync(join(folder, 'weights.yaml'), fileOf(weights))
    console.log(`${all.length} sentences, ${weights.signs.size} signs`)
    return 0
  },
}

function fileOf({ bias, signs }: Weights): string {
  const line = (key: string, { proposes, ours, outside }: Weight) =>
    `${key}: [${proposes}, ${ours}, ${outside}]`
  return [
    '# What the words of a question weigh: for a proposal being made at all, for one that says "it is ours", and for',
    '# a question that is not about who owns what.',
    '# Written by `npm run learn` from the sentences in test/claims and test/questions: change those, not the numbers.',
    line('bias', bias),
    'signs:',
    ...[...signs].map(([sign, weight]) => line(`  ${JSON.stringify(sign)}`, weight)),
    '',
  ].join('\n')
}

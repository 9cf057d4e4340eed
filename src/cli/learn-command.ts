import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Weight, Weights } from '../knowledge/knowledge-base.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import {
  readSentences,
  type Sentence,
  sentencesOfExamples,
  sentencesOfGolden,
} from '../measure/claim-sentences.ts'
import { readGolden } from '../measure/golden-file.ts'
import { frequent, type Lesson, learn } from '../measure/learn.ts'
import { signsOf } from '../question/claim/signs.ts'
import { wordsIn } from '../question/claim/words.ts'
import { createGrammar } from '../question/grammar.ts'
import { normalise } from '../question/normalise.ts'
import { type Command, knowledgeFolder, readArgs } from './command.ts'

const TEST = fileURLToPath(new URL('../../test', import.meta.url))

export const learnCommand: Command = {
  name: 'learn',
  summary: 'learn from test/claims and the golden questions what a yes would mean',
  help: `usage: npm run learn

Writes knowledge/claims.yaml. What is held back in test/claims and test/questions is not read.`,
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
    const all = sentences.map(({ q, says }) => ({ says, draft: read(normalise(q), null).draft }))
    const words = frequent(
      all.map(({ draft }) => new Set(wordsIn(draft, draft.tokens, () => true).map(({ is }) => is))),
    )
    const known = new Set(words)
    const weights = learn(
      all.map(
        ({ draft, says }): Lesson => ({
          says,
          signs: signsOf(wordsIn(draft, draft.tokens, (word) => known.has(word))),
        }),
      ),
    )
    writeFileSync(join(folder, 'claims.yaml'), fileOf(weights))
    console.log(`${all.length} sentences, ${weights.signs.size} signs`)
    return 0
  },
}

function fileOf({ bias, signs }: Weights): string {
  const line = (key: string, { proposes, ours }: Weight) => `${key}: [${proposes}, ${ours}]`
  return [
    '# What the words of a question weigh: for a proposal being made at all, and for one that says "it is ours".',
    '# Written by `npm run learn` from the sentences in test/claims and test/questions: change those, not the numbers.',
    line('bias', bias),
    'signs:',
    ...[...signs].map(([sign, weight]) => line(`  ${JSON.stringify(sign)}`, weight)),
    '',
  ].join('\n')
}

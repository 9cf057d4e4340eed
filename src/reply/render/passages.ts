import type { Line, Reply } from '../reply.ts'
import { finePrint } from './fine-print.ts'
import { fullAnswer } from './full-answer.ts'
import { manyAnswers } from './many-answers.ts'
import { type Passage, paragraph } from './passage.ts'

/** More answers than this are told in one line each: three verdicts are read, eight are searched. */
const IN_FULL = 3

/** Everything a reply says, in the order it is read, the same on every surface. */
export function passagesOf(reply: Reply): Passage[] {
  const { corrected, assumed, body, answers, matrix, suggestions } = reply
  const notes = [...corrected, ...assumed].map((note): Line => [note])
  return [
    ...paragraph('note', notes),
    ...body.flatMap((line) => paragraph('text', [line])),
    ...(isTold(reply) ? answers.flatMap(fullAnswer) : manyAnswers(reply)),
    ...(matrix === null ? [] : [{ kind: 'matrix', matrix } as const]),
    ...paragraph(
      'text',
      suggestions.map((question): Line => ['• ', { code: question }]),
    ),
    ...paragraph('fine', finePrint(isTold(reply) ? { ...reply, answers: [] } : reply)),
  ]
}

function isTold({ intent, outcome, answers }: Reply): boolean {
  return outcome === 'answered' && intent !== 'list' && answers.length <= IN_FULL
}

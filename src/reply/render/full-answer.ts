import type { Answer, Line } from '../reply.ts'
import { finePrint } from './fine-print.ts'
import { type Paragraph, paragraph } from './passage.ts'

/** One answer as it reads best: the verdict, each side's part, where it does not hold, where it is written. */
export function fullAnswer(answer: Answer): readonly Paragraph[] {
  return [
    ...paragraph('text', [answer.verdict]),
    ...paragraph('text', partLines(answer)),
    ...paragraph(
      'fine',
      answer.caveats.map((caveat): Line => [caveat]),
    ),
    ...paragraph('fine', finePrint({ answers: [answer], sources: [] })),
  ]
}

function partLines({ parts }: Answer): Line[] {
  return parts.map(({ party, does }): Line => [{ strong: `${party}:` }, ` ${does}`])
}

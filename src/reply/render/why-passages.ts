import type { Answer, Line, Reply, Source } from '../reply.ts'
import { type Passage, paragraph } from './passage.ts'
import { sourceLink } from './source-link.ts'

const BASIS: Readonly<Record<Answer['basis'], string>> = {
  read: 'the cited page was read',
  excerpt: 'an excerpt of the cited page was seen, not the whole of it',
  general: 'general knowledge of the model, not a page about just this',
}

/** Answers beyond this many are shown by their deciding rule alone. */
const IN_FULL = 6

/** The grounds of a reply: the rules that were asked, the one that decided with its file and line, and every source. */
export function whyPassages(reply: Reply): readonly Passage[] {
  const { answers, knowledge } = reply
  const [few, rest] = [answers.slice(0, IN_FULL), answers.slice(IN_FULL)]
  const version: Line = ['Knowledge version ', { code: knowledge }]
  return [
    ...(answers.length === 0
      ? paragraph('text', [['No rule decided here: no owner was asked for, or none is known.']])
      : []),
    ...few.flatMap(grounds),
    ...paragraph(
      'text',
      rest.map(
        (answer): Line => ['• ', ...answer.short, ' – ', { code: answer.trail.at(-1) ?? answer.rule }],
      ),
    ),
    ...paragraph('fine', [version]),
  ]
}

function grounds(answer: Answer): readonly Passage[] {
  const steps = answer.trail.map((step, index): Line => [`${index + 1}. `, { code: step }])
  return [
    ...paragraph('text', [answer.short, ...steps]),
    ...paragraph('fine', [
      [`Basis: ${BASIS[answer.basis]}.`],
      ...answer.caveats.map((caveat): Line => [caveat]),
      ...answer.citations.map(sourceLine),
    ]),
  ]
}

function sourceLine(source: Source): Line {
  const age = source.asOf === null ? '' : `; text of ${source.asOf}`
  return ['📖 ', sourceLink(source), ` (checked ${source.checked}${age})`]
}

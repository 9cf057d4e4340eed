import type { Act } from '../knowledge-base.ts'
import type { ParsedKnowledge } from '../parsed-knowledge.ts'
import { nounForms, verbForms } from './inflect.ts'

/** Words that may stand inside a verb of more than one word: "turn *the retention lock* on". */
const INSIDE = '(?: \\w+){0,3} '

/** "Was turned on" asks like "turns on"; a bare past tells what happened: "they turned it off". */
const PAST = '(?<=\\b(?:be|been|being|is|are|was|were|has|have|had|gets?)(?: \\w+)? )'

/** "set up" is another act than "set". */
const NOT_UP = '(?!(?: \\w+){0,2} up\\b)'

/** The acts, each with the patterns that find it in words. */
export function linkActs({ acts }: ParsedKnowledge): ReadonlyMap<string, Act> {
  return new Map(
    acts.data.acts.map(({ verbs, words, likewise, do: does, ...act }): [string, Act] => {
      const said = [...verbs.flatMap(verbForms).map(asked), ...words.flatMap(nounForms)]
      const after = verbs.some((verb) => verb.endsWith(' up')) ? '' : NOT_UP
      const done = [...said, ...likewise.flatMap(verbForms).map(loose)]
      return [act.id, { ...act, do: does, said: anyOf(said, after), done: anyOf(done, '') }]
    }),
  )
}

function asked(form: string): string {
  return /^\w+ed\b/.test(form) ? PAST + loose(form) : loose(form)
}

function loose(form: string): string {
  return form.replaceAll(' ', INSIDE)
}

function anyOf(phrases: readonly string[], after: string): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})\\b${after}`)
}

import type { Act } from '../knowledge-base.ts'
import type { ParsedKnowledge } from '../parsed-knowledge.ts'
import { nounForms, verbForms } from './inflect.ts'
import { type Linker, requireId } from './linker.ts'

/** Words that may stand inside a verb of more than one word: "turn *the retention lock* on". */
const INSIDE = '(?: \\w+){0,3} '

/** "Was turned on" asks like "turns on"; a bare past tells what happened: "they turned it off". */
const PAST = '\\b(?:be|been|being|is|are|was|were|has|have|had|gets?)(?: \\w+)? '

/** "set up" is another act than "set"; "up to date" is none. */
const NOT_UP = '(?!(?: \\w+){0,2} up\\b(?! to\\b))'

/** The acts, each with the patterns that find it in words. */
export function linkActs({ acts }: ParsedKnowledge, linker: Linker): ReadonlyMap<string, Act> {
  const context = { path: acts.path, ruleLines: {}, sources: new Map() }
  const layersAndDuties = new Set([...linker.layers, ...linker.duties])
  return new Map(
    acts.data.acts.map(({ id, side, do: does, verbs, words, likewise, ...file }): [string, Act] => {
      const evidentOf = file['evident-of']
      for (const one of evidentOf) requireId('layer or duty', one, layersAndDuties, context, linker)
      const givenIn = file['given-in']
      for (const one of givenIn) requireId('duty', one, linker.duties, context, linker)
      const after = verbs.some((verb) => verb.endsWith(' up')) ? '' : NOT_UP
      const forms = verbs.flatMap(verbForms)
      const nouns = words.flatMap(nounForms)
      const said = new RegExp(`${anyOf(forms, nouns)}${after}`)
      const done = new RegExp(anyOf([...forms, ...likewise.flatMap(verbForms)], nouns))
      return [id, { id, side, do: does, evidentOf, givenIn, said, done }]
    }),
  )
}

function anyOf(verbs: readonly string[], nouns: readonly string[]): string {
  const isPast = (form: string) => /^\w+ed\b/.test(form)
  const loose = (forms: readonly string[]) => forms.map((form) => form.replaceAll(' ', INSIDE))
  const now = [...loose(verbs.filter((form) => !isPast(form))), ...nouns]
  const past = loose(verbs.filter(isPast))
  const had = past.length > 0 ? `|(?:${past.join('|')})\\b(?<=${PAST}(?:${past.join('|')}))` : ''
  return `\\b(?:(?:${now.join('|')})\\b${had})`
}

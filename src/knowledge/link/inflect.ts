/** Regular English endings, enough for the verbs and nouns of `knowledge/`; irregular forms are written there. */

const VOWEL_BEFORE_LAST = /[^aeiou][aeiou][bdgmnprt]$/

/** `back up` → back up, backs up, backed up, backing up. The first word carries the ending. */
export function verbForms(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ')
  const forms = [verb, verb.endsWith('o') ? `${verb}es` : thirdPerson(verb), past(verb), gerund(verb)]
  return forms.map((form) => [form, ...rest].join(' '))
}

/** `shred disk` → disk shredded, disks shredded, for "the disks are shredded"; a verb and one object. */
export function passiveForms(phrase: string): string[] {
  const [verb = '', object, ...more] = phrase.split(' ')
  if (object === undefined || more.length > 0 || PARTICLES.has(object)) return []
  return nounForms(object).map((form) => `${form} ${past(verb)}`)
}

/** Second words that are no object: "back up", "move to". */
const PARTICLES = new Set(
  'up off on out down back away in over to for from at of after into it current fresh alive running open closed'.split(
    ' ',
  ),
)

/** `key policy` → key policy, key policies. The last word carries the ending. */
export function nounForms(phrase: string): string[] {
  return /[^s]$/.test(phrase) ? [phrase, thirdPerson(phrase)] : [phrase]
}

function thirdPerson(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

function past(word: string): string {
  if (word.endsWith('e')) return `${word}d`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`
  return `${doubled(word)}ed`
}

function gerund(word: string): string {
  return word.endsWith('e') && !word.endsWith('ee') ? `${word.slice(0, -1)}ing` : `${doubled(word)}ing`
}

/** Short verbs and what is made of them double their last letter (`scan`, `snapshot`); longer ones are stressed elsewhere (`harden`). */
function doubled(word: string): string {
  const isShort = word.length <= 4 || /(shot|set|plug|run|cut|put)$/.test(word)
  return isShort && VOWEL_BEFORE_LAST.test(word) ? word + word.at(-1) : word
}

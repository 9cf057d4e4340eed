import type { Token } from './tokens.ts'

/** The commonest words of the languages that reach us most, without those English also has. */
const FOREIGN = new Set(
  `wer ist für das der die den dem ein eine und nicht wir uns unser muss müssen verantwortlich zuständig kümmert bei auf mit von oder
  qui est le la les des une du pour nous notre responsable dans sur ou pas faut doit sommes chez avec
  quién quien es el los las una para nosotros nuestro responsable en con por del debe tenemos hay cuál
  quem é o os um uma para nós nosso responsável em no na com por do da dos deve temos
  faz fazer fait faire macht hace hacer quien parchea actualiza met zorgt
  chi è il gli di della per noi nostro responsabile con deve nel wie wat voor van onze moet verantwoordelijk`.split(
    /\s+/,
  ),
)
const ALSO_ENGLISH = new Set('die do no on a an in is'.split(' '))
const ENGLISH = new Set(
  'who is the are we do does on for of and our to what responsible patches in or it us'.split(' '),
)

/** False where most of the small words are not English, or the script is one we cannot read. */
export function isEnglish(tokens: readonly Token[]): boolean {
  const foreignScript = tokens.filter(({ norm }) => /[^\p{Script=Latin}\p{N}\p{P}\p{S}]/u.test(norm)).length
  if (foreignScript * 3 > tokens.length) return false
  const said = new Set(tokens.map(({ norm }) => norm))
  const foreign = [...said].filter((word) => FOREIGN.has(word) && !ALSO_ENGLISH.has(word)).length
  const english = tokens.filter(({ norm }) => ENGLISH.has(norm)).length
  return foreign < 2 || foreign <= english
}

import { AUXILIARIES } from '../function-words.ts'
import { roleOf, type Word } from './words.ts'

/** What in a sentence speaks for or against a proposal, as short texts that are weighed. */

/** Words that begin another clause. */
const JOINS = new Set('and but so because if while since though'.split(' '))

/** "is my lead *wrong*?", "should I *push back*?": a yes to these denies what was said. */
const REFUTES =
  /^(wrong|false|mistaken|incorrect|nonsense|untrue|misleading|lying|doubt|rubbish|bs|reject|push|dispute|challenge|disagree|object|error|mistake|misread|misunderst)/

/** How far from a side a word may stand and still be what it does. */
const DOES = 5
const BEFORE = 3

/** The signs of a message, each once. */
export function signsOf(words: readonly Word[]): ReadonlySet<string> {
  const core = words.slice(0, words.length - tagLength(words))
  const roles = rolesOf(core)
  return new Set([
    ...core.map(({ is }) => is),
    ...pairs(['^', ...core.map(marked), '$']),
    ...pairs(askedClause(core).map(marked)).map((pair) => `asks ${pair}`),
    ...besideSides(core),
    ...orders(roles),
    ...clauses(core),
    ...refutations(core, roles),
    ...(core.length < words.length ? ['tag'] : []),
  ])
}

const PRONOUNS = new Set('it that they WE THEY he she there you'.split(' '))

/** "…, *aren't they*?", "…, *do we*": as many words at the end as ask for agreement and say nothing themselves. */
function tagLength(words: readonly Word[]): number {
  const last = words.at(-1)
  if (words.length < 5 || !last || !PRONOUNS.has(last.is)) return 0
  const length = words.at(-2)?.is === 'not' ? 3 : 2
  const isTag = AUXILIARIES.has(words.at(-length)?.is ?? '') && words.at(-length - 1)?.ends !== ''
  return isTag ? length : 0
}

function marked({ is, ends }: Word): string {
  return is + ends
}

function pairs(texts: readonly string[]): string[] {
  return texts.slice(1).map((text, at) => `${texts[at]} ${text}`)
}

/** The words from the last break before the last question mark. */
function askedClause(words: readonly Word[]): readonly Word[] {
  const mark = words.findLastIndex(({ ends }) => ends === '?')
  const end = mark < 0 ? words.length - 1 : mark
  const start = words.findLastIndex(({ ends }, at) => at < end && ends !== '') + 1
  return words.slice(start, end + 1)
}

/** "we *do not patch*": what a side does or does not, and what leads to it. */
function besideSides(words: readonly Word[]): string[] {
  return words.flatMap((word, at) => {
    const side = roleOf(word)
    if (side !== '1' && side !== '2') return []
    const after = untilBreak(word, words.slice(at + 1, at + 1 + DOES))
    const before = words.slice(Math.max(0, at - BEFORE), at)
    const near = before.slice(before.findLastIndex(({ ends }) => ends !== '') + 1)
    const sign = [...near, ...after].some((one) => roleOf(one) === 'n') ? '-' : '+'
    return [...after.map(({ is }) => `${side}${sign} ${is}`), ...near.map(({ is }) => `${is} ${sign}${side}`)]
  })
}

/** The words after one, up to the end of its phrase. */
function untilBreak({ ends }: Word, after: readonly Word[]): readonly Word[] {
  if (ends !== '') return []
  const end = after.findIndex((word) => word.ends !== '')
  return end < 0 ? after : after.slice(0, end + 1)
}

/** A side named twice in a row counts once. */
function rolesOf(words: readonly Word[]): string {
  return words.map(roleOf).join('').replace(/1+/g, '1').replace(/2+/g, '2')
}

/** "1n2": which sides are named in what order, and where a no stands. */
function orders(roles: string): string[] {
  return [`sides ${roles}`, `sides ${roles.slice(0, 3)}..`, `sides ..${roles.slice(-3)}`]
}

/** What each clause begins with and which sides it names; the first and the last say most. */
function clauses(words: readonly Word[]): string[] {
  const cut: Word[][] = [[]]
  for (const word of words) {
    cut.at(-1)?.push(word)
    if (word.ends !== '' || JOINS.has(word.is)) cut.push([])
  }
  const said = cut.filter((clause) => clause.length > 1)
  return said.flatMap((clause, at) => {
    const named = rolesOf(clause)
    if (named === '') return []
    const roles = AUXILIARIES.has(clause[0]?.is ?? '') ? `${named}?` : named
    const place = at === said.length - 1 ? 'last' : at === 0 ? 'first' : 'clause'
    return [`${place} ${clause[0]?.is} ${roles}`, `${place} ${roles}`]
  })
}

/** Whether something said is called wrong, and whose deed it was. */
function refutations(words: readonly Word[], roles: string): string[] {
  const word = words.find(({ is }) => REFUTES.test(is))
  if (!word) return []
  return [roles.slice(0, 1), roles.slice(0, 2), roles.slice(0, 3), `..${roles.slice(-2)}`]
    .map((some) => `refutes ${some}`)
    .concat(`${word.is.slice(0, 5)} refutes ${roles.slice(0, 1)}`)
}

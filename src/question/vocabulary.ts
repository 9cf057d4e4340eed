import type { KnowledgeBase, Meaning, Name } from '../knowledge/knowledge-base.ts'
import { isEnglishWord } from './english.ts'
import { isFunctionWord } from './function-words.ts'
import { type Token, wordsOf } from './tokens.ts'

/** What a run of words may mean. */
export interface Match {
  /** The first token, and the one after the last. */
  readonly start: number
  readonly end: number
  readonly phrase: string
  readonly names: readonly Name[]
}

interface Node {
  readonly next: Map<string, Node>
  readonly names: Name[]
}

/** Words that may stand inside a phrase without being part of it: "rotate *the* key", "turn MFA on". */
const SKIPPED = new Set(
  `the a an our my your their its this that these those it them him her any such failed dead broken faulty two both all bad plain normal is are`.split(
    /\s+/,
  ),
)

const PARTICLES = new Set(
  'up off on out down back away in over running alive going serving answering reachable online'.split(' '),
)

/** "who backs *me* up" is no question of ours. */
const PEOPLE = new Set('me you us'.split(' '))

/** Words between a verb and its particle: "takes *the two contractors* off". */
const OBJECT_AT_MOST = 5

/** A version inside a name: "SQL Server 2019 on an Azure VM". */
const VERSION = /^v?\d+(\.\d+)*$/

export interface Vocabulary {
  /** The longest phrase that starts at `start`, or `null`. */
  match(tokens: readonly Token[], start: number): Match | null
  /** "keep … up", "take … off": a verb whose particle comes later in the phrase, its object between the two. */
  apart(tokens: readonly Token[], start: number): Match | null
  /** What a whole phrase means, without regard to what stands around it. */
  named(phrase: string): readonly Name[]
  /** Every single word that some phrase contains. */
  readonly words: ReadonlySet<string>
  /** What each provider is called. */
  readonly makers: ReadonlyMap<string, readonly string[]>
  /** Neighbouring words of some phrase, as "self hosted". */
  readonly pairs: ReadonlySet<string>
  /** Whole phrases without their spaces, for words written together: "clouddrun", "keyvault". */
  readonly squashed: ReadonlyMap<string, string>
}

/** Indexes every name of the knowledge by its words. */
export function createVocabulary(knowledge: KnowledgeBase): Vocabulary {
  const root: Node = { next: new Map(), names: [] }
  const makers = makersIn(knowledge)
  const words = new Set<string>()
  const squashed = new Map<string, string>()
  const pairs = new Set<string>()
  for (const name of [...knowledge.names, ...shortNames(knowledge, makers)] as readonly (Name & {
    derived?: true
  })[]) {
    let node = root
    const parts = wordsOf(name.phrase)
    if (parts.length === 1 && isFunctionWord(parts[0] ?? '')) continue
    for (const [at, word] of parts.entries()) {
      if (at > 0) pairs.add(`${parts[at - 1]} ${word}`)
      words.add(word)
      const next: Node = node.next.get(word) ?? { next: new Map(), names: [] }
      node.next.set(word, next)
      node = next
    }
    const isNew = !node.names.some((known) => sameMeaning(known.means, name.means))
    if (isNew && !(name.derived && node.names.length > 0)) node.names.push(name)
    if (isProduct(name.means) && parts.length > 1) squashed.set(parts.join(''), parts.join(' '))
  }
  return {
    match: (tokens, start) => longestFrom(root, tokens, start),
    apart: (tokens, start) => apart(root, tokens, start),
    named: (phrase) => nodeAt(root, wordsOf(phrase))?.names ?? [],
    makers,
    words,
    pairs,
    squashed,
  }
}

function nodeAt(root: Node, words: readonly string[]): Node | undefined {
  return words.reduce<Node | undefined>((node, word) => node?.next.get(word), root)
}

function apart(root: Node, tokens: readonly Token[], start: number): Match | null {
  const verb = tokens[start]
  const node = verb && root.next.get(verb.norm)
  if (!node || verb.endsPhrase) return null
  for (let at = start + 1; at <= start + OBJECT_AT_MOST + 1; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== verb.sentence) return null
    const found = at > start + 1 && PARTICLES.has(token.norm) ? longestFrom(node, tokens, at) : null
    const names = deedsOf(found)
    if (found && names.length > 0 && !isTaken(root, tokens, start, at))
      return { start, end: start + 1, phrase: `${verb.norm} … ${found.phrase}`, names }
    if (token.endsPhrase || PEOPLE.has(token.norm)) return null
  }
  return null
}

/** "keep backups of *Exchange Online*" keeps nothing online, "is logging *turned on*" logs nobody on. */
function isTaken(root: Node, tokens: readonly Token[], verb: number, particle: number): boolean {
  for (let at = verb + 1; at < particle; at++) {
    const name = longestFrom(root, tokens, at)
    if (name && name.end > particle) return true
  }
  return /^(in|on)$/.test(tokens[particle]?.norm ?? '') && startsProduct(root, tokens, particle + 1)
}

/** "logging … *in CloudTrail*" says where. */
function startsProduct(root: Node, tokens: readonly Token[], at: number): boolean {
  return longestFrom(root, tokens, at)?.names.some(({ means }) => isProduct(means)) === true
}

/** "log the source *on* AWS" is no log-on: only what is done comes apart. */
function deedsOf(found: Match | null): readonly Name[] {
  return (found?.names ?? []).filter(({ means }) => means.is === 'duty' || means.is === 'topic')
}

/** The longest way on from a node of the tree, with the words from `start`. */
function longestFrom(from: Node, tokens: readonly Token[], start: number): Match | null {
  let best: Match | null = null
  let node = from
  const said: string[] = []
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const next = node.next.get(token.norm)
    if (next) {
      node = next
      said.push(token.norm)
      if (node.names.length > 0) best = { start, end: at + 1, phrase: said.join(' '), names: node.names }
    } else if (at === start || !canSkip(token.norm, tokens[at - 1]?.norm)) break
    if (token.endsPhrase) break
  }
  return best
}

/** "own *the* hardware" is a deed, "own hardware" a thing. */
function canSkip(word: string, before: string | undefined): boolean {
  return before !== 'own' && (SKIPPED.has(word) || VERSION.test(word))
}

/** Names of things one can buy, as against words for layers and duties. */
export function isProduct(meaning: Meaning): boolean {
  return meaning.is === 'service' || meaning.is === 'variant' || meaning.is === 'provider'
}

function sameMeaning(a: Meaning, b: Meaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function makersIn({ names }: KnowledgeBase): Map<string, string[]> {
  const makers = new Map<string, string[]>()
  for (const { phrase, means } of names) {
    if (means.is !== 'provider') continue
    const known = makers.get(means.provider)
    if (known) known.push(phrase.toLowerCase())
    else makers.set(means.provider, [phrase.toLowerCase()])
  }
  return makers
}

/** "Azure Elastic SAN" is also "Elastic SAN", unless that says something else already. All-English ones are ordinary. */
function shortNames(
  { names, services }: KnowledgeBase,
  makers: Vocabulary['makers'],
): (Name & { readonly derived: true })[] {
  return names.flatMap((name) => {
    if (name.means.is !== 'service') return []
    const [maker = '', ...rest] = wordsOf(name.phrase)
    const own = makers.get(services.get(name.means.service)?.provider ?? '')?.includes(maker)
    if (!own || rest.length < 2 || isFunctionWord(rest[0] ?? '')) return []
    return [
      { ...name, phrase: rest.join(' '), ordinary: rest.every(isEnglishWord) && 'often', derived: true },
    ]
  })
}

import type { KnowledgeBase, Meaning, Name } from '../knowledge/knowledge-base.ts'
import { isEnglishWord } from './english.ts'
import { isFunctionWord } from './function-words.ts'
import { addName, emptyTree, grow, longestFrom, type Match, type Node, nodeAt } from './phrase-tree.ts'
import { type Token, wordsOf } from './tokens.ts'

const PARTICLES = new Set(
  'up off on out down back away in over running alive going serving answering reachable online'.split(' '),
)

/** "who backs *me* up" is no question of ours. */
const PEOPLE = new Set('me you us'.split(' '))

/** Words between a verb and its particle: "takes *the two contractors* off". */
const OBJECT_AT_MOST = 5

export interface Vocabulary {
  /** The longest phrase that starts at `start`, or `null`. */
  match(tokens: readonly Token[], start: number): Match | null
  /** The longest phrase that starts at `start` among one service's own words, or those of its sort; `null` where there is none. */
  matchOf(service: string, tokens: readonly Token[], start: number): Match | null
  /** Whether one of the service's very own words starts at `start`, and where it ends. */
  ownWordOf(service: string, tokens: readonly Token[], start: number): Match | null
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
  const root = emptyTree()
  const makers = makersIn(knowledge)
  const words = new Set<string>()
  const squashed = new Map<string, string>()
  const pairs = new Set<string>()
  /** Where a phrase of the knowledge ends in a tree; `null` for a function word alone. */
  const plant = (tree: Node, parts: readonly string[]) => {
    if (parts.length === 1 && isFunctionWord(parts[0] ?? '')) return null
    for (const [at, word] of parts.entries()) {
      if (at > 0) pairs.add(`${parts[at - 1]} ${word}`)
      words.add(word)
    }
    return grow(tree, parts)
  }
  for (const name of [...knowledge.names, ...shortNames(knowledge, makers)] as readonly (Name & {
    derived?: true
  })[]) {
    const parts = wordsOf(name.phrase)
    const node = plant(root, parts)
    if (!node) continue
    if (!(name.derived && node.names.length > 0)) addName(node, name)
    if (isProduct(name.means) && parts.length > 1) squashed.set(parts.join(''), parts.join(' '))
  }
  const treeOf = (names: readonly Name[]) => {
    const tree = emptyTree()
    for (const name of names) {
      const node = plant(tree, wordsOf(name.phrase))
      if (node) addName(node, name)
    }
    return tree
  }
  const sorts = [...knowledge.things.values()].map(({ id, of, words: names }) => ({
    id,
    of,
    tree: treeOf(names),
  }))
  const trees = new Map(
    [...knowledge.services.values()].map(({ address, kind, model, things, words: names }) => {
      const has = sorts.filter(({ id, of }) => things.includes(id) || of.has(model) || of.has(kind ?? ''))
      return [address, { own: treeOf(names), sorts: has.map(({ tree }) => tree) }] as const
    }),
  )
  /** First words of them all: nearly every token of a question is none, and needs no walk. */
  const openers = new Set(
    [...sorts.map(({ tree }) => tree), ...[...trees.values()].map(({ own }) => own)].flatMap((tree) => [
      ...tree.next.keys(),
    ]),
  )
  const ownWordOf = (service: string, tokens: readonly Token[], start: number) => {
    const tree = trees.get(service)?.own
    return tree ? longestFrom(tree, tokens, start) : null
  }
  return {
    match: (tokens, start) => longestFrom(root, tokens, start),
    ownWordOf,
    matchOf: (service, tokens, start) => {
      if (!openers.has(tokens[start]?.norm ?? '')) return null
      const all = (trees.get(service)?.sorts ?? []).map((tree) => longestFrom(tree, tokens, start))
      // Of equally long ones the service's own comes first.
      return [
        ownWordOf(service, tokens, start),
        ...all.map((match) => match && saidOf(service, match)),
      ].reduce((best, one) => (one && one.end > (best?.end ?? 0) ? one : best), null)
    },
    apart: (tokens, start) => apart(root, tokens, start),
    named: (phrase) => nodeAt(root, wordsOf(phrase))?.names ?? [],
    makers,
    words,
    pairs,
    squashed,
  }
}

/** The words of a sort of product, as those of one of them. */
function saidOf(service: string, match: Match): Match {
  const names = match.names.map((name) =>
    name.means.is === 'topic' ? { ...name, means: { ...name.means, of: service } } : name,
  )
  return { ...match, names }
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
    // "keeping it that long *is* up to us" keeps nothing up.
    if (token.endsPhrase || PEOPLE.has(token.norm) || /^(is|are|was|were)$/.test(token.norm)) return null
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

/** Names of things one can buy, as against words for layers and duties. */
export function isProduct(meaning: Meaning): boolean {
  return meaning.is === 'service' || meaning.is === 'variant' || meaning.is === 'provider'
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
    return [{ ...name, phrase: rest.join(' '), ordinary: isOrdinary(rest) && 'often', derived: true }]
  })
}

/** "gateway load balancer" may be anybody's; "defender *for* cloud" is a name. */
function isOrdinary(words: readonly string[]): boolean {
  return words.every(isEnglishWord) && !words.includes('for')
}

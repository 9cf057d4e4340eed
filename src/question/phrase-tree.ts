import type { Meaning, Name } from '../knowledge/knowledge-base.ts'
import type { Token } from './tokens.ts'

/** Phrases by their words, to find the longest that a question goes on with. */

/** What a run of words may mean. */
export interface Match {
  /** The first token, and the one after the last. */
  readonly start: number
  readonly end: number
  readonly phrase: string
  readonly names: readonly Name[]
}

export interface Node {
  readonly next: Map<string, Node>
  readonly names: Name[]
}

/** Words that may stand inside a phrase without being part of it: "rotate *the* key", "turn MFA on". */
const SKIPPED = new Set(
  `the a an our my your their its this that these those it them him her any such failed dead broken faulty two both all bad plain normal is are`.split(
    /\s+/,
  ),
)

/** Words between a setting and its value: "channel *set to* none". */
const LINKS = new Set('set to at on shows says'.split(' '))
const VALUES = ['none', 'off', 'unmanaged', 'disabled', 'enabled']

/** A version inside a name: "SQL Server 2019 on an Azure VM". */
const VERSION = /^v?\d+(\.\d+)*$/

/** An empty tree. */
export function emptyTree(): Node {
  return { next: new Map(), names: [] }
}

/** The node at the end of these words, which grows where the tree has none. */
export function grow(root: Node, words: readonly string[]): Node {
  return words.reduce((node, word) => {
    const next = node.next.get(word) ?? emptyTree()
    node.next.set(word, next)
    return next
  }, root)
}

/** Adds a name to a node, unless another there means the same. */
export function addName(node: Node, name: Name): void {
  if (!node.names.some(({ means }) => sameMeaning(means, name.means))) node.names.push(name)
}

/** The node at the end of these words, where the tree has one. */
export function nodeAt(root: Node, words: readonly string[]): Node | undefined {
  return words.reduce<Node | undefined>((node, word) => node?.next.get(word), root)
}

/** The longest way on from a node of the tree, with the words from `start`. */
export function longestFrom(from: Node, tokens: readonly Token[], start: number): Match | null {
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
    } else if (at === start || !(canSkip(token.norm, tokens[at - 1]?.norm) || isLink(token.norm, node))) break
    if (token.endsPhrase) break
  }
  return best
}

/** "own *the* hardware" is a deed, "own hardware" a thing. */
function canSkip(word: string, before: string | undefined): boolean {
  return before !== 'own' && (SKIPPED.has(word) || VERSION.test(word))
}

function isLink(word: string, { next }: Node): boolean {
  return LINKS.has(word) && VALUES.some((value) => next.has(value))
}

function sameMeaning(a: Meaning, b: Meaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

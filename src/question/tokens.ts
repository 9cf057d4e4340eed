import nlp from 'compromise/one'
import { SIGNS } from './normalise.ts'

/** One word of the question, as compromise cuts it: contractions opened ("who's" → who, is), sentences counted. */
export interface Token {
  /** As it was written; empty for the second half of a contraction. */
  readonly text: string
  /** Lower case, without punctuation and possessive s: what the vocabulary knows. */
  readonly norm: string
  readonly sentence: number
  readonly capital: boolean
  /** Punctuation or a line break follows, so that no name reaches further. */
  readonly endsPhrase: boolean
  /** A question mark follows. */
  readonly asked: boolean
}

/** A question longer than this is a pasted page: its beginning and its end are read, where people ask. */
const READ_WORDS = 400

/** Cuts normalised text into tokens. */
export function tokenise(text: string): Token[] {
  const tokens = allTokens(text)
  if (tokens.length <= READ_WORDS) return tokens
  return [...tokens.slice(0, READ_WORDS / 2), ...tokens.slice(-READ_WORDS / 2)]
}

function allTokens(text: string): Token[] {
  const sentences = text.split(/\n+/).flatMap((line) => nlp.tokenize(line).docs)
  return sentences.flatMap((terms, sentence) =>
    terms.flatMap((term, at) => {
      // compromise opens "2fa" like a contraction, as a number with its unit; to us it is one word.
      if (term.text === '' && /\d/.test(terms[at - 1]?.text ?? '')) return []
      const norm = bare((/\d/.test(term.text) ? null : implicitOf(term)) || term.normal)
      if (norm === '') return []
      const opens = terms[at + 1]?.pre.includes('(') === true
      const endsPhrase = opens || /[,;:.?!()"\n]/.test(term.post)
      const asked = term.post.includes('?')
      return { text: term.text, norm, sentence, capital: /^\p{Lu}/u.test(term.text), endsPhrase, asked }
    }),
  )
}

/** Whether a phrase ends after the token at `at`: at a mark of punctuation, or with its sentence. */
export function endsPhraseAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token === undefined || token.endsPhrase || tokens[at + 1]?.sentence !== token.sentence
}

/** Where the phrase begins that holds the word at `at`, as a token index. */
export function phraseStartAt(tokens: readonly Token[], at: number): number {
  let first = at
  while (!endsPhraseAt(tokens, first - 1)) first--
  return first
}

/** Its last word, as a token index. */
export function phraseEndAt(tokens: readonly Token[], at: number): number {
  let last = at
  while (!endsPhraseAt(tokens, last)) last++
  return last
}

/** The words as one phrase, lower case and without punctuation. */
export function phraseOf(words: readonly Token[]): string {
  return words.map(({ norm }) => norm).join(' ')
}

/** A phrase of the knowledge, cut like a question, without the cost of a parse. */
export function wordsOf(phrase: string): string[] {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(SIGNS.hyphen, ' ')
    .replace(SIGNS.and, ' and ')
    .replace(SIGNS.or, '$1 or ')
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '')
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}.]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/'s$/, '')
    .replaceAll("'", '')
}

/** compromise leaves the opened half of a contraction in a field its types do not name. */
function implicitOf(term: object): string | undefined {
  return 'implicit' in term && typeof term.implicit === 'string' ? term.implicit : undefined
}

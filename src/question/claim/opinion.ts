import { SUPPOSES } from '../function-words.ts'
import { phraseOf, type Token } from '../tokens.ts'

/** What a speaker thinks of what they propose: "I guess", "I'd hope", "or so I hoped", "I'm afraid". */

const THINKS = new Set([
  ...SUPPOSES,
  ...'thought hoped fear assumed imagine suspect gather doubt expect trust figure understand say take afraid sure inclined told'.split(
    ' ',
  ),
])
/** "I would *rather* say" */
const BETWEEN = new Set(
  'would will do did am was been have had can could may just really rather only also still safely pretty quite very much highly seriously strongly not'.split(
    ' ',
  ),
)
/** "I'd say" and "I take it" are opinions; "we say", "we take backups" and "we think about" are not. */
const ONLY_WITH: Readonly<Record<string, (before: readonly string[], next: string) => boolean>> = {
  say: (before) => before.includes('would') || before.includes('had'),
  take: (_, next) => next === 'it',
  think: (_, next) => !/^(about|of)$/.test(next),
  trust: (_, next) => !/^(them|you|it|to)$/.test(next),
  expect: (before, next) => before.length > 0 || next !== 'to',
}

interface Cut {
  readonly start: number
  readonly end: number
}

/** The words without what the speaker thinks of them; `denied` where that is no: "I *don't* think they do". */
export function withoutOpinion(words: readonly Token[]): {
  readonly words: readonly Token[]
  readonly denied: boolean
  readonly found: boolean
} {
  const cut = opinionIn(words)
  if (cut === null || cut.end - cut.start >= words.length) return { words, denied: false, found: false }
  const rest = withoutOpinion([...words.slice(0, cut.start), ...words.slice(cut.end)])
  return { words: rest.words, denied: denies(words.slice(cut.start, cut.end)) !== rest.denied, found: true }
}

/** "I don't think", "I doubt", but "I'm not sure" */
function denies(opinion: readonly Token[]): boolean {
  const phrase = phraseOf(opinion)
  return /\bnot\b.* (think|guess|believe|suppose|assume|expect|say|reckon|imagine)( that)?$|\bdoubt( that)?$/.test(
    phrase,
  )
}

function opinionIn(words: readonly Token[]): Cut | null {
  for (const [start, { norm }] of words.entries()) {
    if (norm !== 'i' && norm !== 'we') continue
    let at = start + 1
    while (BETWEEN.has(words[at]?.norm ?? '')) at++
    const thinks = words[at]?.norm ?? ''
    const next = words[at + 1]?.norm ?? ''
    const between = words.slice(start + 1, at).map((word) => word.norm)
    if (!THINKS.has(thinks) || ONLY_WITH[thinks]?.(between, next) === false) continue
    return { start: startOf(words, start), end: /^(so|that|it|not)$/.test(next) ? at + 2 : at + 1 }
  }
  return null
}

/** "*can* I just assume", "*or so* I hoped", "*as far as* I understand" */
function startOf(words: readonly Token[], subject: number): number {
  let start = subject
  while (start > 0 && /^(can|may|could|should|do|or|so|as|far)$/.test(words[start - 1]?.norm ?? '')) start--
  return start
}

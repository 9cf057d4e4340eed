import { type Draft, isAspect, PRODUCTS, type Reading } from './draft.ts'
import { AUXILIARIES, QUESTION_WORDS } from './function-words.ts'
import { closingRemark } from './remark.ts'
import { endsPhraseAt, type Token } from './tokens.ts'

/** A stretch of the question, as token indexes. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** All of a question. */
export function wholeSpan({ tokens }: Draft): Span {
  return { start: 0, end: tokens.length }
}

const JOINTS = new Set(['and', 'n', 'plus', 'or', 'but', 'then', 'also', 'versus', 'vs'])

/** Words that show a sentence to be the question itself and not the story around it. */
const CUES = new Set(
  `who whom whose whos which responsible responsibility responsibilities accountable own owns owner owners ours theirs job
  hook us them charge side up handles handle needs need must should supposed expected covered or`.split(
    /\s+/,
  ),
)

/** "… whose job? *And* the guards?": a sentence that goes on with the question before it. */
const GOING_ON = new Set(['and', 'plus', 'also', 'or'])

/** The sentences that ask. A pasted alert around them only tells what the question is about. */
export function askingSentences({ tokens: all }: Draft): ReadonlySet<number> {
  const remark = closingRemark(all)
  const tokens = all.slice(0, remark ?? all.length)
  const asking = tokens
    .filter(
      (token, at) =>
        (CUES.has(token.norm) && tokens[at - 1]?.norm !== 'of') ||
        QUESTION_WORDS.has(token.norm) ||
        opensQuestion(tokens, at),
    )
    .map(({ sentence }) => sentence)
  // "AWS patches it. *Correct me if I'm wrong*": what comes before the remark is what is to be judged.
  const judged = remark === null ? undefined : tokens.at(-1)?.sentence
  if (judged !== undefined) asking.push(judged)
  // "patches = AWS. Permissions = us. *Both right?*"
  if (judged !== undefined && all[remark ?? 0]?.norm === 'both') asking.push(judged - 1)
  if (asking.length === 0) return new Set(tokens.map(({ sentence }) => sentence))
  const goesOn = tokens.filter(
    ({ norm, sentence }, at) =>
      GOING_ON.has(norm) && tokens[at - 1]?.sentence === sentence - 1 && asking.includes(sentence - 1),
  )
  const marked = tokens.filter(({ asked }) => asked)
  return new Set([...asking, ...[...goesOn, ...marked].map(({ sentence }) => sentence)])
}

/** "*Will* AWS fix that?": a sentence that begins with its auxiliary. */
function opensQuestion(tokens: readonly Token[], at: number): boolean {
  const isFirst = tokens[at - 1]?.sentence !== tokens[at]?.sentence
  return isFirst && at > 0 && AUXILIARIES.has(tokens[at]?.norm ?? '')
}

/** Whether some of the sentences name a layer or a duty. */
export function namesAspect({ readings, tokens }: Draft, sentences: ReadonlySet<number>): boolean {
  return readings.some(({ start, means }) => isAspect(means) && sentences.has(tokens[start]?.sentence ?? -1))
}

/** Cuts a question at "and", commas and full stops where both sides ask about something of their own. */
export function clausesOf(draft: Draft, sentences: ReadonlySet<number>): Span[] {
  const { tokens, readings } = draft
  const clauses: Span[] = []
  const asking = segmentsOf(draft).filter(({ start }) => sentences.has(tokens[start]?.sentence ?? -1))
  for (const segment of asking) {
    const last = clauses.at(-1)
    if (last && (isSetAgainst(last, draft) || !(asks(readings, last) && asks(readings, segment))))
      clauses.splice(-1, 1, { start: last.start, end: segment.end })
    else clauses.push(segment)
  }
  return clauses
}

/** The stretches between joints; a name such as "Pub/Sub" has none inside. */
function segmentsOf({ tokens, readings }: Draft): Span[] {
  const isInName = (at: number) =>
    readings.some(({ start, end, means }) => PRODUCTS.has(means.is) && start < at && at < end - 1)
  const ends = [...tokens.keys()].filter((at) => isJoint(tokens, at) && !isInName(at)).map((at) => at + 1)
  return [...ends, tokens.length].map((end, index) => ({ start: ends[index - 1] ?? 0, end }))
}

export function isWithin({ start, end }: Span, at: number): boolean {
  return start <= at && at < end
}

/** The readings that lie in `span`. */
export function within(readings: readonly Reading[], span: Span): Reading[] {
  return readings.filter(({ start }) => isWithin(span, start))
}

/** A word that joins, a list letter as in "b)", or the end of a phrase or sentence. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || at === tokens.length - 1) return false
  return JOINTS.has(token.norm) || endsPhraseAt(tokens, at)
}

function asks(readings: readonly Reading[], span: Span): boolean {
  return within(readings, span).some(({ means }) => isAspect(means))
}

/** "virtual machines vs functions re OS": two kinds of thing set side by side are one question. */
function isSetAgainst(span: Span, { tokens, readings }: Draft): boolean {
  const inside = within(readings, span)
  return (
    /^(vs|versus)$/.test(tokens[span.end - 1]?.norm ?? '') &&
    inside.every(
      ({ start, means }) =>
        means.is !== 'duty' && inside.some((other) => other.start === start && other.means.is === 'kind'),
    )
  )
}

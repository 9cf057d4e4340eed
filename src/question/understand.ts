import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { asksOf } from './asks.ts'
import { assemble } from './assemble.ts'
import { proposalIn } from './claim/claim.ts'
import { askingSentences, wholeSpan } from './clauses.ts'
import type { Draft, Setting } from './draft.ts'
import {
  asksAgain,
  asksOfThread,
  asksOnlyWho,
  carriedOn,
  inThread,
  listsOn,
  sideInThread,
} from './follow-up.ts'
import { createGrammar } from './grammar.ts'
import { intentOf } from './intent.ts'
import { isEnglish } from './language.ts'
import { listsThere } from './list/pieces.ts'
import { sideOf } from './list/side.ts'
import { asksForAll, isException } from './list/whole.ts'
import { normalise } from './normalise.ts'
import { type Correction, isNoTopic, type Query, type Subject } from './query.ts'
import { asksOwnership } from './responsibility.ts'
import { scopeOf } from './scope.ts'
import { phraseOf } from './tokens.ts'
import { weighed } from './weighing/weigh.ts'

/** Text → Query. `previous` is the query of the turn before. Pure, and never throws. */
export type Understand = (text: string, previous: Query | null) => Query

/** Reads by the grammar and the vocabulary of one knowledge base. */
export function createUnderstand(knowledge: KnowledgeBase): Understand {
  const read = createGrammar(knowledge)
  return (text, previous) => {
    const clean = normalise(text)
    const { draft, setting } = read(clean, previous)
    return queryFrom(draft, clean, setting)
  }
}

function queryFrom(draft: Draft, clean: string, setting: Setting): Query {
  const { previous, knowledge } = setting
  const sentences = askingSentences(draft)
  const words = draft.tokens.filter(({ sentence }) => sentences.has(sentence))
  const phrase = phraseOf(words)
  const plain = plainWords(draft, sentences)
  const heard = assemble(draft, setting).filter(({ topic, aspect }) => aspect !== null || !isNoTopic(topic))
  const weight = weighed(draft, wholeSpan(draft), knowledge.weights)
  const proposal = proposalIn(weight) ?? carriedOn(words, previous)
  const claim = proposal?.claim ?? null
  const repeats =
    previous !== null &&
    ((asksAgain(phrase) && (heard.length === 0 || saysOnlyAgain(draft) || namesOnlyMaker(heard, previous))) ||
      (asksOnlyWho(phrase) && namesOnlyMaker(heard, previous)))
  const asksSomething = (asks: readonly Subject[]) =>
    previous !== null ||
    clean.includes('?') ||
    asks.some(({ topic }) => topic.kind === null && !isNoTopic(topic))
  const scene = { words, phrase, plain, draft, claim, inThread: previous !== null }
  const own = intentOf({ ...scene, asks: heard, asksSomething: asksSomething(heard) })
  const lists =
    !repeats && previous !== null && (listsOn(phrase, heard, previous) || listsThere(scene, heard))
  // "SLA?", "show me the matrix": of what the thread is about.
  const points = own.intent === 'sla' || own.intent === 'matrix'
  const follows =
    previous !== null &&
    (heard.length > 0 || repeats || lists || points || claim !== null || asksOfThread(phrase))
  const fragment = !asksOwnership(phrase) || ASKS_IT.test(phrase)
  const taken = follows ? inThread(heard, previous, { intent: own.intent, fragment }, knowledge) : heard
  const asks = repeats ? previous.asks : taken
  const read = asks === heard ? own : intentOf({ ...scene, asks, asksSomething: asksSomething(asks) })
  const intent = repeats ? previous.intent : lists ? 'list' : read.intent
  const said = intent === 'list' ? sideOf(words, draft) : null
  const side = lists ? (said ?? sideInThread(phrase, heard, previous)) : said
  const isAll = lists || (intent === 'list' && asksForAll(phrase))
  const subjects = read.whole ? wholeTopic(asks) : isAll ? withoutLayers(asks) : asks
  return {
    intent,
    asks: repeats
      ? previous.asks
      : asksOf(subjects, draft, intent === 'confirm' || intent === 'compare' ? proposal : null, knowledge),
    side,
    except: isException(phrase) ? asks.flatMap(({ aspect }) => aspect?.layer ?? []) : [],
    definitions: draft.readings.flatMap(({ means }) => (means.is === 'definition' ? [means.definition] : [])),
    again: repeats,
    outOfScope: repeats
      ? null
      : scopeOf(plain, { intent, asks, claim, outside: weight.outside }, draft, previous !== null),
    corrected: draft.corrected.map((correction) => asNamed(correction, draft, knowledge)),
    assumed: [],
    unknown: draft.unknown,
    english: isEnglish(draft.tokens),
    trail: [...draft.trail, `intent ${intent}: ${repeats ? 'the thread asks again' : read.why}`],
  }
}

/** "are you sure? goes into the audit file": what is marked as a question asks again, the rest only says why. */
function saysOnlyAgain({ tokens, readings }: Draft): boolean {
  const first = tokens.slice(0, tokens.findIndex(({ asked }) => asked) + 1)
  const topics = readings.some(
    ({ means }) => means.is === 'service' || means.is === 'provider' || means.is === 'variant',
  )
  return (
    first.length < tokens.length &&
    !topics &&
    asksAgain(phraseOf(first)) &&
    readings.every(({ start }) => start >= first.length)
  )
}

/** "us or *Amazon*?": nothing but the provider the thread is about. */
function namesOnlyMaker(heard: readonly Subject[], previous: Query): boolean {
  return heard.every(
    ({ topic, aspect }) =>
      aspect === null &&
      topic.service === null &&
      topic.model === null &&
      previous.asks.some((before) => before.topic.provider === topic.provider),
  )
}

/** "who does *it* on EC2?" says no more than "and on EC2?" */
const ASKS_IT = /\bwho (does|do|did|handles|owns|has|gets|is on) (it|that|this|so)\b/

/** "We lift the payroll box onto EC2. What is our homework?": all of EC2, whatever the story names. */
function wholeTopic(asks: readonly Subject[]): readonly Subject[] {
  return asks.slice(0, 1).map(({ topic }) => ({ topic, aspect: null }))
}

/** "besides the OS, what do we patch": what is named is left out, so the layers are no longer asked about. */
function withoutLayers(asks: readonly Subject[]): readonly Subject[] {
  const kept = asks.filter(({ aspect }) => aspect?.layer === null)
  return kept.length > 0 ? kept : wholeTopic(asks)
}

/** "lamda" is shown as read as "AWS Lambda", the name of what the repaired word led to. */
function asNamed({ from, to }: Correction, { readings }: Draft, knowledge: KnowledgeBase): Correction {
  const led = readings.find(({ phrase }) => phrase.split(' ').includes(to.split(' ')[0] ?? ''))
  const name = led && 'service' in led.means ? knowledge.services.get(led.means.service)?.name : undefined
  return { from, to: name ?? to }
}

/** The words that are no part of a product's name: "Azure Resource Manager" is not about anybody's manager. */
function plainWords({ tokens, readings }: Draft, sentences: ReadonlySet<number>): string {
  const names = readings.filter(({ means }) => ['service', 'variant', 'kind'].includes(means.is))
  return phraseOf(
    tokens.filter(
      (token, at) =>
        sentences.has(token.sentence) && !names.some(({ start, end }) => start <= at && at < end),
    ),
  )
}

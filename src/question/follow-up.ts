import { isAtHome, type KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Proposal } from './claim/claim.ts'
import { modelOfTopic } from './model-of-topic.ts'
import { serviceOfKind } from './providers.ts'
import {
  type Intent,
  isNoTopic,
  NO_TOPIC,
  type PartialAspect,
  type Query,
  type Subject,
  type Topic,
} from './query.ts'
import { phraseOf, type Token } from './tokens.ts'

const AGAIN =
  /^(but |and |ok |hm |so )*(why( so| is that| not)?|how come|really|are you (really |quite )?(sure|certain)|(yo)?u sure|sure|says who|who says (so|that)|source|sources|proof|citation|docs?$|link$|any (docs|documentation|link)|where (is|does) (that|this|it) (written|stated|documented|come from)|how do you know|(on|based on) what( basis)?|(have|got|any|is there) (you )?(a |an |any |the )?(link|source|proof|reference|citation)s?|(can you |please )?prove (it|that)|(can|could|may) (you|we|i) (link|see|get|have|show|read) (\w+ ){0,2}(docs?|documentation|source|page|in writing|written)|where does it say (so|that)|since when|explain|is that (right|true|so))\b/

/** Intents that ask for a whole topic, so that no aspect is missing. */
const WHOLE: ReadonlySet<Intent> = new Set(['list', 'matrix', 'sla', 'define'])

/** "why?", "are you sure?": the same question once more, with its grounds. */
export function asksAgain(phrase: string): boolean {
  return AGAIN.test(phrase)
}

const ONLY_WHO =
  /^((so|but|and|ok|then|right|sorry|hm) )*(who|who (does|owns|fixes|handles|has) (it|that|this)|whose (job|problem|task|responsibility|call|side)? ?(is (it|that|this))?|(is (it|that|this) )?(on |up to |for )?(us|ours|our (job|problem|task|side|responsibility)|me|mine) or (on |up to |for )?(\w+|the (provider|vendor)|their (job|problem|task|side|responsibility)))( then| now)?$/

/** "so who?", "ours or theirs?": the same question once more, in nothing but its last words. */
export function asksOnlyWho(phrase: string): boolean {
  return ONLY_WHO.test(phrase.trim())
}

const POINTS_BACK = /^((so|but|and|ok|then) )*(who|whose) (\w+ ){1,4}(it|them|that|those|these)$/

/** "and who reads them?": another part of what the thread is about. */
export function asksOfThread(phrase: string): boolean {
  return POINTS_BACK.test(phrase.trim())
}

const GOES_ON = / (too|as well)$|^(still|also|even) (true|so|valid|the case|the same)\b/

/** "user accounts too?" after "is it on them?": the same is proposed of something else. */
export function carriedOn(words: readonly Token[], previous: Query | null): Proposal | null {
  if (previous?.intent !== 'confirm' || !GOES_ON.test(phraseOf(words))) return null
  const claim = previous.asks[0]?.claim
  return claim ? { claim, words } : null
}

/** "what else is ours?", "and the rest of EC2?": all of a topic, after a question on one part of it. */
const REST =
  /\b(what else|the rest|everything else|(the|all|whole) (whole )?of|(the )?other (side|half|party))\b/

/** "and azure blob?" after a list asks for the list of another topic; "what about theirs?" for its other side. */
export function listsOn(phrase: string, heard: readonly Subject[], previous: Query): boolean {
  if (heard.some(({ aspect }) => aspect !== null)) return false
  return REST.test(phrase) || (previous.intent === 'list' && (heard.length > 0 || SIDE.test(phrase)))
}

const SIDE = /\b(ours|theirs|mine|us|them|(our|their) (part|side|half|share))\b/

/** Whose side such a turn is about: the one it names, the other one, or that of the list before. */
export function sideInThread(phrase: string, heard: readonly Subject[], previous: Query): Query['side'] {
  const maker = previous.asks[0]?.topic.provider
  // "and amazon?" after "what do we own on S3?"
  const namesMaker = heard.some(({ topic }) => topic.service === null && topic.provider === maker)
  if (/\b(theirs|them|their)\b/.test(phrase) || namesMaker) return 'provider'
  if (/\b(ours|mine|us|our)\b/.test(phrase)) return 'customer'
  if (!/\bother (side|half|party)\b/.test(phrase)) return previous.side
  return previous.side === 'provider' ? 'customer' : 'provider'
}

/** Fills what a turn leaves out from the turn before: what is not repeated is kept. */
export function inThread(
  asks: readonly Subject[],
  previous: Query,
  { intent, fragment }: { readonly intent: Intent; readonly fragment: boolean },
  knowledge: KnowledgeBase,
): readonly Subject[] {
  if (previous.asks.length === 0) return asks
  const before = previous.asks
  if (asks.length === 0) return before
  const hasTopic = asks.some(({ topic }) => !isNoTopic(topic))
  const hasAspect = asks.some(({ aspect }) => aspect !== null)
  const earlier = uniqueBy(before.map(({ topic }) => topic))
  const topics = hasTopic
    ? uniqueBy(asks.map(({ topic }) => topic)).flatMap((topic) => transferred(topic, earlier, knowledge))
    : earlier
  const aspects = uniqueBy(
    hasAspect
      ? asks.map(({ aspect }) => withDuty(aspect, before[0]?.aspect ?? null, fragment, knowledge))
      : before.map(({ aspect }) => aspect),
  )
  // "and the one we run ourselves" looks like a list, but asks the same of another thing.
  if (hasTopic && WHOLE.has(intent) && !(intent === 'list' && fragment)) return asks
  if (hasTopic && hasAspect && topics.every((topic, at) => topic === asks[at]?.topic)) return asks
  return uniqueBy(topics.flatMap((topic) => aspects.map((aspect): Subject => ({ topic, aspect }))))
}

/** "what about the control plane?" after a question on patching is a question on patching. */
function withDuty(
  aspect: PartialAspect | null,
  before: PartialAspect | null,
  fragment: boolean,
  { duties }: KnowledgeBase,
): PartialAspect | null {
  // "so we never patch it?": the same once more.
  if (aspect?.layer === null && before?.duty === aspect.duty) return before
  const duty = duties.get(before?.duty ?? '')
  if (!fragment || !duty || !aspect?.layer || aspect.duty !== null) return aspect
  // "logins to it?" after a question on backups does not ask who backs up the logins.
  return isAtHome(duty, aspect.layer) ? { layer: aspect.layer, duty: duty.id } : aspect
}

/** "same for azure": the service of the same kind there, or else the same model there. */
function transferred(topic: Topic, earlier: readonly Topic[], knowledge: KnowledgeBase): Topic[] {
  const onlyProvider = topic.provider !== null && topic.service === null && topic.model === null
  const onlyKind = topic.kind !== null && topic.provider === null
  if (onlyKind) {
    const there = earlier.flatMap(({ provider }) =>
      serviceOfKind(topic.kind ?? '', provider ?? '', knowledge),
    )
    return there.length > 0 ? there : [topic]
  }
  if (topic.model !== null && topic.service === null) return variantOfModel(topic, earlier, knowledge)
  if (!onlyProvider) return [topic]
  return uniqueBy(earlier.flatMap((before): Topic[] => moved(before, topic.provider ?? '', knowledge)))
}

/** "and the one we still run on prem?": the flavour of the same service that is of that model, or else the model alone. */
function variantOfModel(topic: Topic, earlier: readonly Topic[], knowledge: KnowledgeBase): Topic[] {
  const variants = earlier.flatMap(({ provider, service }) =>
    [...(knowledge.services.get(service ?? '')?.variants.values() ?? [])]
      .filter(({ model }) => model === topic.model)
      .map(({ id }): Topic => ({ ...NO_TOPIC, provider, service, variant: id })),
  )
  return variants.length > 0 ? variants : [topic]
}

function moved(before: Topic, provider: string, knowledge: KnowledgeBase): Topic[] {
  if (before.provider === provider) return [before]
  const kind = knowledge.services.get(before.service ?? '')?.kind ?? before.kind
  const same = kind === null ? [] : serviceOfKind(kind, provider, knowledge)
  if (same.length > 0) return same
  return [{ ...NO_TOPIC, provider, model: modelOfTopic(before, knowledge) }]
}

function uniqueBy<Item extends Subject | Topic | PartialAspect | null>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { aspectsIn, isWeak } from './aspects.ts'
import { askingSentences, clausesOf, namesAspect, type Span, within } from './clauses.ts'
import type { Draft, Reading, Setting } from './draft.ts'
import { PREPOSITIONS } from './function-words.ts'
import { lendTopics, type Part, shareObjects } from './lending.ts'
import { modelOfTopic } from './model-of-topic.ts'
import { NO_TOPIC, type PartialAspect, type Subject, type Topic } from './query.ts'
import { phraseOf } from './tokens.ts'
import { topicsIn } from './topics.ts'

/** Words of a question that has no story around it. */
const SHORT = 30

/** A subject, and the stretch of the question that names it; `null` where only the story before it does. */
export interface Heard extends Subject {
  readonly span: Span | null
}

const EACH = new Set('which each what respectively'.split(' '))
/** "… . *owners please?*" */
const OWNERS =
  /^((\w+ )?owners?|who|whose|who is who|who who( who)?|who has what)( please| pls| thx| thanks)?$/
/** Words of a question that names nothing but a deed. */
const BRIEF = 6

/** Words that take up what was said before. */
const REFERS = new Set('who whose whom it that this them these those'.split(' '))

/** Pairs what the question is about with what it asks of it, clause by clause; what a clause leaves out it borrows. */
export function assemble(draft: Draft, setting: Setting): Heard[] {
  const asking = askingSentences(draft)
  const all = new Set(draft.tokens.map(({ sentence }) => sentence))
  // "SQL MI: patching, backups. Who?" asks with all of its few words.
  const withStory = draft.tokens.length <= SHORT && (!namesAspect(draft, asking) || asksOfEach(draft, asking))
  const told = withStory ? assembleFrom(all, draft, setting) : []
  // "Contract review. What is the landlord in charge of?" does not ask who reviews.
  return told.some(({ aspect }) => aspect && saysMore(aspect)) ? told : assembleFrom(asking, draft, setting)
}

/** "node OS, our images. Who patches which?": a question that gives no more than the deed for all that was named. */
function asksOfEach({ tokens, readings }: Draft, asking: ReadonlySet<number>): boolean {
  const words = tokens.filter(({ sentence }) => asking.has(sentence))
  const named = readings.filter(({ start }) => asking.has(tokens[start]?.sentence ?? -1))
  return (
    (words.some(({ norm }) => EACH.has(norm)) || OWNERS.test(phraseOf(words))) &&
    words.length <= BRIEF &&
    named.every(({ means }) => means.is === 'duty')
  )
}

function saysMore({ layer, duty }: PartialAspect): boolean {
  return layer !== null || !isWeak(duty)
}

function assembleFrom(sentences: ReadonlySet<number>, draft: Draft, setting: Setting): Heard[] {
  const asking = draft.readings.filter(({ start }) => sentences.has(draft.tokens[start]?.sentence ?? -1))
  const everywhere = topicsIn(draft.readings, draft, setting)
  const known = new Set(everywhere.map((topic) => JSON.stringify(topic)))
  // "the GitHub runner …. Does GitHub patch it?": a company's name that is only its name elsewhere is so here.
  const companies = companiesIn(draft)
  const topicsAmong = (readings: readonly Reading[]) =>
    (readings.length === draft.readings.length ? everywhere : topicsIn(readings, draft, setting)).filter(
      (topic) => !companies.has(topic.service ?? '') || known.has(JSON.stringify(topic)),
    )
  // "Our EC2 box got popped. Who rebuilds it, and who cleans up the IAM role?" is not all about IAM.
  const said = topicsAmong(asking)
  const isKnown = (topic: Topic) => topic.service === null || known.has(JSON.stringify(topic))
  const inQuestion = said.some(isKnown) ? said : []
  const all = inQuestion.length > 0 ? notBare(inQuestion, everywhere, setting) : everywhere
  // "and the nodes?": what a word may mean depends on what the thread is about.
  const about = all.length > 0 ? all : (setting.previous?.asks.map(({ topic }) => topic) ?? [])
  const parts = clausesOf(draft, sentences).map((span): Part => {
    const own = within(draft.readings, span)
    const topics = notBare(topicsAmong(own), everywhere, setting)
    return {
      span,
      refersBack: draft.tokens.slice(span.start, span.end).some(({ norm }) => REFERS.has(norm)),
      asksAnew: draft.tokens.slice(span.start, span.end).some(({ norm }) => /^who(se|m)?$/.test(norm)),
      topics,
      aspects: aspectsIn(
        own,
        draft,
        modelsOf(topics.length > 0 ? topics : about, setting),
        setting.knowledge,
      ),
    }
  })
  const story = withoutVerdicts(draft.readings.filter((reading) => !asking.includes(reading)))
  const told = aspectsIn(story, draft, modelsOf(about, setting), setting.knowledge)
  const heard = shareObjects(withoutPointers(parts), setting.knowledge).map((part) => ({
    ...part,
    aspects: part.aspects.map((aspect) => withTold(aspect, told)),
  }))
  const asksOfParts = lendTopics(heard, all).flatMap(pairs)
  if (asksOfParts.some(({ aspect }) => aspect)) return unique(asksOfParts.filter(({ aspect }) => aspect))
  return unique(
    pairs({
      span: null,
      refersBack: false,
      asksAnew: false,
      topics: all,
      aspects: told.filter(saysMore).slice(0, 1),
    }),
  )
}

/** "root MFA, AWS *sets that up* for us, no?": a clause that only points back at what was asked before asks nothing new. */
function withoutPointers(parts: readonly Part[]): readonly Part[] {
  const isVague = ({ asksAnew, aspects }: Part) =>
    !asksAnew && aspects.length > 0 && aspects.every(({ layer, duty }) => layer === null && isWeak(duty))
  const saysLayer = (part: Part | undefined) => part?.aspects.some(({ layer }) => layer !== null) === true
  return parts.filter((part, at) => {
    const pointsBack =
      part.refersBack && parts[at - 1]?.aspects.some(({ layer, duty }) => layer !== null && duty !== null)
    // "*locks*, cameras and guards": a word alone before what it goes with.
    const isLone = part.span !== null && part.span.end - part.span.start <= 1 && saysLayer(parts[at + 1])
    return !(isVague(part) && (pointsBack || isLone))
  })
}

/** Services called like the company that makes them, where the name stands for no place: "on GitHub" is one. */
function companiesIn({ readings, tokens }: Draft): ReadonlySet<string> {
  const makers = new Set(readings.flatMap(({ start, means }) => (means.is === 'provider' ? [start] : [])))
  const named = readings.flatMap(({ start, means }) =>
    means.is === 'service' && makers.has(start) ? [{ start, service: means.service }] : [],
  )
  const places = named.filter(({ start }) => PREPOSITIONS.has(tokens[start - 1]?.norm ?? ''))
  return new Set(
    named.map(({ service }) => service).filter((one) => places.every(({ service }) => service !== one)),
  )
}

/** "DB should not be public. Compliance: FAILED": a finding is about what it found, not about the standard behind it. */
function withoutVerdicts(story: readonly Reading[]): Reading[] {
  const isVerdict = ({ means }: Reading) => 'duty' in means && means.duty === 'comply'
  const finds = story.some(
    (reading) => 'duty' in reading.means && reading.means.duty !== null && !isVerdict(reading),
  )
  return story.filter((reading) => !finds || !isVerdict(reading))
}

/** "rotation in AWS KMS, and the HSM": a kind of thing is the one named elsewhere, if that is of the kind. */
function withName(topic: Topic, elsewhere: readonly Topic[], knowledge: KnowledgeBase): readonly Topic[] {
  if (topic.kind === null || topic.service !== null) return [topic]
  const named = elsewhere.filter(({ service }) => knowledge.services.get(service ?? '')?.kind === topic.kind)
  return named.length > 0 ? named : [topic]
}

/** "EKS on Fargate is slow. Does AWS patch EKS?" is about EKS on Fargate. */
function withVariant(topic: Topic, elsewhere: readonly Topic[]): readonly Topic[] {
  const same = elsewhere.filter(({ service }) => service === topic.service)
  const variants = same.filter(({ variant }) => variant !== null)
  // Where both are set side by side, the plain service is meant as well.
  const onlyVariants = variants.length > 0 && variants.length === same.length
  return topic.variant === null && onlyVariants ? variants : [topic]
}

/** "A token leaked. Who rotates it?": the story before the question tells what a lone duty is about. */
function withTold(aspect: PartialAspect, told: readonly PartialAspect[]): PartialAspect {
  if (aspect.layer !== null) {
    const sameLayer = told.find(({ layer, duty }) => layer === aspect.layer && duty !== null)
    return aspect.duty === null && sameLayer ? sameLayer : aspect
  }
  const strong = told.find(({ duty }) => duty !== null && !isWeak(duty))
  if (strong && isWeak(aspect.duty)) return strong
  const same = told.find(({ layer, duty }) => layer !== null && duty === aspect.duty)
  const open = told.find(({ layer, duty }) => layer !== null && duty === null)
  return { layer: (same ?? open)?.layer ?? null, duty: aspect.duty } as PartialAspect
}

/** "AWS will reboot your RDS instance. Who picks the hour?": a bare provider gives way to its service said elsewhere. */
function notBare(
  said: readonly Topic[],
  elsewhere: readonly Topic[],
  { knowledge }: Setting,
): readonly Topic[] {
  const topics = said.flatMap((topic) => withName(topic, elsewhere, knowledge))
  const services = elsewhere.filter(
    (one) => one.service !== null && topics.some((topic) => mayBe(one, topic, knowledge)),
  )
  const isBare = topics.every(({ service, kind }) => service === null && kind === null)
  return isBare && services.length > 0 ? services : topics.flatMap((topic) => withVariant(topic, elsewhere))
}

/** Whether words for a provider or for the cloud as a whole may stand for one of its services: "is that the *cloud vendor's*?" */
function mayBe(service: Topic, { provider, model }: Topic, knowledge: KnowledgeBase): boolean {
  const own = knowledge.models.get(modelOfTopic(service, knowledge) ?? '')
  const isKind = model === null || knowledge.models.get(model)?.abstract === true || own?.countsAs === model
  return isKind && (provider === service.provider || (provider === null && model !== null))
}

function modelsOf(topics: readonly Topic[], { knowledge }: Setting): string[] {
  return topics.flatMap((topic) => modelOfTopic(topic, knowledge) ?? [])
}

function pairs({ span, topics, aspects }: Part): Heard[] {
  const on = topics.length > 0 ? topics : [NO_TOPIC]
  const what: readonly (PartialAspect | null)[] = aspects.length > 0 ? aspects : [null]
  return on.flatMap((topic) => what.map((aspect) => ({ span, topic, aspect })))
}

function unique(heard: readonly Heard[]): Heard[] {
  return [...new Map(heard.map((one) => [JSON.stringify([one.topic, one.aspect]), one])).values()]
}

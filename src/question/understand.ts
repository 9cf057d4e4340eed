import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { asksOf } from './asks.ts'
import { assemble } from './assemble.ts'
import { proposalIn } from './claim/claim.ts'
import { askingSentences } from './clauses.ts'
import type { Draft, Setting, Step } from './draft.ts'
import {
  asksAgain,
  asksOfThread,
  asksOnlyWho,
  carriedOn,
  inThread,
  listsOn,
  sideInThread,
} from './follow-up.ts'
import { intentOf } from './intent.ts'
import { isEnglish } from './language.ts'
import { listsThere } from './list/pieces.ts'
import { sideOf } from './list/side.ts'
import { asksForAll, isException } from './list/whole.ts'
import { normalise } from './normalise.ts'
import { type Correction, isNoTopic, type Query, type Subject } from './query.ts'
import { asksOwnership } from './responsibility.ts'
import { scopeOf } from './scope.ts'
import { createSpeller } from './spelling.ts'
import { accessToBuildings } from './steps/access-to-buildings.ts'
import { brokenParts } from './steps/broken-parts.ts'
import { deleteCopies } from './steps/delete-copies.ts'
import { dropAdoptions } from './steps/drop-adoptions.ts'
import { dropDeeds } from './steps/drop-deeds.ts'
import { dropKindsOnPlaces } from './steps/drop-kinds-on-places.ts'
import { dropLeftBehind } from './steps/drop-left-behind.ts'
import { dropLeftOut } from './steps/drop-left-out.ts'
import { dropLooks } from './steps/drop-looks.ts'
import { dropLooseVariants } from './steps/drop-loose-variants.ts'
import { dropLosses } from './steps/drop-losses.ts'
import { dropNegatedVariants } from './steps/drop-negated-variants.ts'
import { dropOccasions } from './steps/drop-occasions.ts'
import { dropOrdinaryWords } from './steps/drop-ordinary-words.ts'
import { dropScans } from './steps/drop-scans.ts'
import { dropStrangers } from './steps/drop-strangers.ts'
import { dropTeams } from './steps/drop-teams.ts'
import { dropTellers } from './steps/drop-tellers.ts'
import { dropTheirSites } from './steps/drop-their-sites.ts'
import { dropWaived } from './steps/drop-waived.ts'
import { dropWeakWords } from './steps/drop-weak-words.ts'
import { encryptWhatTravels } from './steps/encrypt-what-travels.ts'
import { findUnknownNames } from './steps/find-unknown-names.ts'
import { howLongKept } from './steps/how-long-kept.ts'
import { layersOnProducts } from './steps/layers-on-products.ts'
import { machinesBelow } from './steps/machines-below.ts'
import { namesAtProvider } from './steps/names-at-provider.ts'
import { oneDutyAWord } from './steps/one-duty-a-word.ts'
import { osOfDevices } from './steps/os-of-devices.ts'
import { ownGear } from './steps/own-gear.ts'
import { ownMachines } from './steps/own-machines.ts'
import { ownPeople } from './steps/own-people.ts'
import { packagesOfImages } from './steps/packages-of-images.ts'
import { preferLayers } from './steps/prefer-layers.ts'
import { readNames } from './steps/read-names.ts'
import { readOwnWords } from './steps/read-own-words.ts'
import { readResourceIds } from './steps/read-resource-ids.ts'
import { regionsDown } from './steps/regions-down.ts'
import { repairSpelling } from './steps/repair-spelling.ts'
import { restoreService } from './steps/restore-service.ts'
import { rotateCertificates } from './steps/rotate-certificates.ts'
import { selfHosted } from './steps/self-hosted.ts'
import { softwareOnMachines } from './steps/software-on-machines.ts'
import { stayInThread } from './steps/stay-in-thread.ts'
import { whateverModel } from './steps/whatever-model.ts'
import { wordsOfNames } from './steps/words-of-names.ts'
import { phraseOf, tokenise } from './tokens.ts'
import { createVocabulary } from './vocabulary.ts'

/** Text → Query. `previous` is the query of the turn before. Pure, and never throws. */
export type Understand = (text: string, previous: Query | null) => Query

/** Builds the vocabulary of one knowledge base and the grammar that reads with it. */
export function createUnderstand(knowledge: KnowledgeBase): Understand {
  const vocabulary = createVocabulary(knowledge)
  // The order matters: whoever asks first, since that joins words, then names, slips, and whatever drops a reading.
  const grammar: readonly Step[] = [
    ownPeople,
    readNames,
    repairSpelling(createSpeller(vocabulary)),
    readResourceIds,
    namesAtProvider,
    stayInThread,
    dropLeftOut,
    dropLeftBehind,
    whateverModel,
    dropTheirSites,
    dropOrdinaryWords,
    dropStrangers,
    readOwnWords,
    dropAdoptions,
    dropTeams,
    dropDeeds,
    dropLooks,
    dropLosses,
    deleteCopies,
    brokenParts,
    packagesOfImages,
    softwareOnMachines,
    dropOccasions,
    restoreService,
    regionsDown,
    encryptWhatTravels,
    rotateCertificates,
    dropScans,
    dropWaived,
    howLongKept,
    dropWeakWords,
    oneDutyAWord,
    dropKindsOnPlaces,
    dropLooseVariants,
    selfHosted,
    dropTellers,
    dropNegatedVariants,
    preferLayers,
    accessToBuildings,
    osOfDevices,
    layersOnProducts,
    machinesBelow,
    ownMachines,
    ownGear,
    wordsOfNames,
    findUnknownNames,
  ]
  return (text, previous) => {
    const setting: Setting = { knowledge, vocabulary, previous }
    const clean = normalise(text)
    const empty: Draft = { tokens: tokenise(clean), readings: [], corrected: [], unknown: [], trail: [] }
    const draft = grammar.reduce((before, step) => step.run(before, setting), empty)
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
  const proposal = proposalIn(draft, clean, previous !== null) ?? carriedOn(words, previous)
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
    outOfScope: repeats ? null : scopeOf(plain, { intent, asks, claim }, draft, previous !== null),
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

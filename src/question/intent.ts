import { isWeak } from './aspects.ts'
import type { Draft } from './draft.ts'
import { asksForPieces, asksForTheWhole } from './list/pieces.ts'
import { asksWhoseItIs } from './list/side.ts'
import { asksForAll, asksWhich, isException } from './list/whole.ts'
import { PIECE, SPLIT } from './list/words.ts'
import { asksMeaning, asksModel, asksOfSides } from './meaning.ts'
import { type Claim, type Intent, isNoTopic, type Subject } from './query.ts'
import { asksOwnership } from './responsibility.ts'
import type { Token } from './tokens.ts'
import { asksUnknownDeed } from './unknown-deed.ts'

/** What a detector may look at. */
interface Scene {
  /** The question's words, lower case, contractions opened, joined by single spaces. */
  readonly phrase: string
  /** The same without the names of products: "Event Grid" asks for no grid. */
  readonly plain: string
  /** The words that ask, without the story around them. */
  readonly words: readonly Token[]
  readonly draft: Draft
  readonly asks: readonly Subject[]
  readonly claim: Claim | null
  /** A question mark, a thread, or a service named: more than words that happen to be ours. */
  readonly asksSomething: boolean
  readonly inThread: boolean
}

interface Detector {
  readonly intent: Intent
  /** All of the topic is asked about, whatever the words name besides. */
  readonly whole?: true
  readonly why: string
  test(scene: Scene): boolean
}

const WHOLE = /\b(what|which|list|everything|all|anything|parts?|bits|stuff|things|still|todo|to do list)\b/

const has = (scene: Scene, kind: string) => scene.draft.readings.some(({ means }) => means.is === kind)
const topics = (scene: Scene) => new Set(scene.asks.map(({ topic }) => JSON.stringify(topic))).size
/** Asks nothing of its topic; the "define" of "define PaaS" is read as setting something. */
const isBare = ({ aspect }: Subject) => aspect === null || (aspect.layer === null && isWeak(aspect.duty))
const hasAspect = ({ asks }: Scene) => asks.some(({ aspect }) => aspect !== null)

/** The order matters: the first that fits wins. */
const DETECTORS: readonly Detector[] = [
  {
    intent: 'help',
    why: 'a greeting or a call for help is all there is',
    test: ({ phrase }) =>
      /^((hi|hello|hey|please|thanks)( there)? )?(help|help me|hi|hello|hey|hey there|commands?|usage|menu|start|what can you do|what can i ask( you)?|what do you do|who are you|what are you( for)?|what is this( bot)?|what are you for|how do i (ask|use|talk to) you( things| stuff)?|(what|which) (services|providers|clouds|topics|things) do you know( about)?|how do (you|i use you|i use this|this|it) work|how does (this|it) work)( please)?$/.test(
        phrase,
      ),
  },
  {
    intent: 'sla',
    why: 'it asks for the SLA, not for an owner',
    test: ({ phrase }) =>
      !/\bwho (keeps|runs|patches|restores|fixes|has to)\b/.test(phrase) &&
      /\b(slas?|service level agreements?|percent of the time|service credits?|how many nines|contractual(ly)? (uptime|availability)|any (promised |guaranteed )?uptime|(allowed|permitted) downtime|downtime (is )?(allowed|permitted|guaranteed)|availability (commitment|promise|pledge|guarantee|target|figure|number|percentage)|(?<!\b(\d+|eleven|nine|five|four|three|two) )nines|(commitment|promise) (on|for|about) (the )?(uptime|availability)|uptime (is |are )?guaranteed|(percent|percentage) of uptime|uptime (guarantee|commitment|promise|percentage|number|target)|(what|which|how much) (uptime|availability)|(guaranteed?|promised?) (uptime|availability))\b/.test(
        phrase,
      ),
  },
  {
    intent: 'matrix',
    why: 'it asks for the whole table',
    test: ({ plain, asks }) =>
      // Of one product the overview is a list, and the parts of a table are parts.
      !(
        (/\b(overview|cheat sheet)\b/.test(plain) || asks.length > 1) &&
        asks.some(({ topic }) => topic.service !== null)
      ) &&
      !/\b(responsibilit|dut(y|ies))\w* .*\boverview\b/.test(plain) &&
      !/\b(whose|who)\b.*\bin the matrix\b|\bfor (our|my|the|an?) (\w+ ){0,2}matrix\b/.test(plain) &&
      /^(please )?table (for|of)\b|\b(matrix|matrices|(the|a|full|whole|responsibility) grid|(responsibility|whole|full) (table|chart)|(the|a) table (for|of)|overview|cheat sheet)\b/.test(
        plain,
      ),
  },
  {
    intent: 'define',
    why: 'it asks what a term means',
    test: (scene) =>
      has(scene, 'definition') &&
      asksMeaning(scene.phrase) !== null &&
      (scene.asks.length === 0 || !asksOfSides(scene.phrase)) &&
      !(topics(scene) > 1 && hasAspect(scene)),
  },
  {
    intent: 'define',
    why: 'it asks what a model is',
    test: (scene) =>
      has(scene, 'model') &&
      ['named', 'is'].includes(asksMeaning(scene.phrase) ?? '') &&
      (scene.asks.length === 0 || !asksOfSides(scene.phrase)) &&
      scene.asks.every((ask) => ask.topic.service === null && isBare(ask)),
  },
  {
    intent: 'define',
    why: 'it asks which model a service is of',
    test: (scene) =>
      scene.asks.length > 0 &&
      scene.asks.every((ask) => ask.topic.service !== null && isBare(ask)) &&
      asksModel(scene.phrase, scene.plain, has(scene, 'model')),
  },
  {
    intent: 'define',
    why: 'a term of the field is all it names',
    test: (scene) =>
      has(scene, 'definition') &&
      scene.asks.every(({ topic, aspect }) => topic.service === null && aspect === null) &&
      !/\b(who|whose|our|us|we|list)\b/.test(scene.phrase),
  },
  {
    intent: 'define',
    why: 'a model is all it names',
    test: ({ draft, asks, inThread, phrase }) =>
      !inThread &&
      draft.tokens.length <= 3 &&
      !asksOfSides(phrase) &&
      draft.readings.some(({ means }) => means.is === 'model') &&
      asks.every(({ topic, aspect }) => topic.service === null && aspect === null),
  },
  {
    intent: 'define',
    why: 'it asks what a layer or a duty is',
    test: (scene) => {
      const asked = asksMeaning(scene.phrase)
      // "what is OS patching" may be a fact that is asked; "what do you mean by OS patching" is not.
      const isOneThing = scene.asks.every(({ aspect }) => !aspect?.layer || aspect.duty === null)
      return (
        hasAspect(scene) &&
        scene.asks.every(({ topic }) => isNoTopic(topic)) &&
        !asksOfSides(scene.phrase) &&
        (asked === 'named' || (asked !== null && isOneThing))
      )
    },
  },
  {
    intent: 'compare',
    why: 'it sets two things side by side',
    test: (scene) =>
      topics(scene) > 1 &&
      (/\b(vs|versus|differs?|different|differences?|compared?|comparison|or|whereas|than|between|against|instead|changes?)\b/.test(
        scene.phrase,
      ) ||
        !(hasAspect(scene) || asksForPieces(scene.words, scene.draft))),
  },
  {
    intent: 'list',
    why: 'it asks for pieces of the work and names none',
    test: ({ asks, words, claim, phrase, draft }) =>
      (claim === null ||
        /^(so |and |ok )?(what|which)\b|\b(list|everything|bits|things|stuff)\b/.test(phrase)) &&
      asks.some(({ topic }) => !isNoTopic(topic)) &&
      asks.every(({ aspect }) => aspect === null) &&
      asksForPieces(words, draft),
  },
  {
    intent: 'list',
    whole: true,
    why: 'after a story it asks for all of it',
    test: ({ asks, words, draft }) =>
      asks.some(({ topic }) => !isNoTopic(topic)) && asksForTheWhole(words, draft),
  },
  {
    intent: 'list',
    why: 'it asks for all that falls to one side, or for the split',
    test: (scene) =>
      scene.asks.length > 0 &&
      (scene.claim === null || asksWhich(scene.phrase)) &&
      (hasAspect(scene) || !asksUnknownDeed(scene.draft)) &&
      (isException(scene.phrase) ||
        (asksForAll(scene.phrase) && scene.asks.some(({ topic }) => !isNoTopic(topic))) ||
        (!hasAspect(scene) &&
          (SPLIT.test(scene.phrase) ||
            /\b(full|complete|whole|entire) list\b/.test(scene.phrase) ||
            asksOwnership(scene.phrase) ||
            (WHOLE.test(scene.phrase) && /\b(our|my|we|do i|for us|customers?)\b/.test(scene.phrase)) ||
            asksWhoseItIs(scene.draft))) ||
        (WHOLE.test(scene.phrase) &&
          !/\b(who|whose|whos)\b/.test(scene.phrase) &&
          /\b(what|which) (do|does|should|must|are|is|else) (we|i|us|they|left|our|my)\b/.test(
            scene.phrase,
          ) &&
          scene.asks.every(({ aspect }) => aspect?.layer == null))),
  },
  {
    intent: 'confirm',
    why: 'it proposes an owner',
    // "does AWS charge us for Lambda?" proposes nothing that somebody owns.
    test: (scene) =>
      scene.claim !== null &&
      (hasAspect(scene) ||
        scene.inThread ||
        (scene.asks.length > 0 && (asksOwnership(scene.phrase) || PIECE.test(scene.phrase)))),
  },
  {
    intent: 'owner',
    why: 'it names something that somebody owns',
    test: (scene) => hasAspect(scene) && (asksOwnership(scene.phrase) || scene.asksSomething),
  },
]

/** Chooses the intent; `unknown` where no detector fits. */
export function intentOf(scene: Scene): Omit<Detector, 'test'> {
  const found = DETECTORS.find((detector) => detector.test(scene))
  return found ?? { intent: 'unknown', why: 'nothing in it asks who owns what' }
}

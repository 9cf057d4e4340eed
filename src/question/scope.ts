import { type Draft, uncovered } from './draft.ts'
import { namesEverydayThing } from './everyday.ts'
import { isPrompt, outOfScope } from './fences.ts'
import { isFunctionWord } from './function-words.ts'
import { SPLIT } from './list/words.ts'
import { type Claim, type Intent, isNoTopic, type Subject } from './query.ts'
import { asksOwnership } from './responsibility.ts'
import { asksStatus } from './status.ts'
import { strangeObject } from './strange-object.ts'
import { phraseOf } from './tokens.ts'

/** Intents that name no owner, so that nothing in them can be out of scope. */
const INFORMATION: ReadonlySet<Intent> = new Set(['help', 'sla', 'matrix'])

/** What a question was read as. */
interface Meant {
  readonly intent: Intent
  readonly asks: readonly Subject[]
  readonly claim: Claim | null
  /** How much its words speak for something else than who owns what. */
  readonly outside: number
}

/** Words that weigh less than this ask who owns what, whatever fence they come near. */
const SURELY_INSIDE = -3
/** Words that weigh more than this ask for something else, though no fence stands there. */
const SURELY_OUTSIDE = 1.5

/** Why a question is none of ours, as an id for the reply's words; `null` where nothing speaks against it. */
export function scopeOf(
  phrase: string,
  { intent, asks, claim, outside }: Meant,
  draft: Draft,
  inThread: boolean,
): string | null {
  if (INFORMATION.has(intent)) return null
  const asksWhat = intent === 'list' && !/\bwho(se|s|m)?\b/.test(phrase)
  const namesAll =
    asks.some(({ topic, aspect }) => !isNoTopic(topic) && (aspect !== null || asksWhat)) &&
    (claim !== null || asksOwnership(phrase))
  if (isPrompt(phraseOf(draft.tokens))) return 'prompt'
  const isInside = outside < SURELY_INSIDE
  const fenced = isInside ? null : outOfScope(phrase, namesAll || intent === 'define')
  // "how do you define a node?" is no how-to, but "what is the root password?" is no definition.
  if (intent === 'define') return fenced === 'how-to' || fenced === 'fact' ? null : fenced
  if (fenced || inThread) return fenced
  if (intent === 'owner' && asksFact(phrase)) return 'fact'
  if (isInside) return null
  if (intent === 'compare' && asksWhichIsBetter(phrase, asks, draft)) return 'opinion'
  if (claim === null && tellsNews(phrase, draft)) return 'news'
  const namesPlace = asks.some(({ topic }) => !isNoTopic(topic))
  // "the lambda got out of the petting zoo, who's catching it" names a place and asks nothing of it.
  const asksAll = asks.every(({ aspect }) => aspect === null)
  if ((!namesPlace || asksAll) && namesEverydayThing(draft)) return 'object'
  if (asksStatus(draft)) return 'status'
  if (outside > SURELY_OUTSIDE) return 'elsewhere'
  const nothingNamed = asks.every(({ topic, aspect }) => isNoTopic(topic) && aspect?.layer == null)
  return nothingNamed && strangeObject(draft) !== null ? 'object' : null
}

/** "SQS or Kinesis for 2k events a second": products side by side, and nothing of who. */
function asksWhichIsBetter(phrase: string, asks: readonly Subject[], draft: Draft): boolean {
  const isBare = asks.every(
    ({ topic, aspect }) => aspect === null && (topic.service ?? topic.provider) !== null,
  )
  if (!isBare || asksOwnership(phrase) || SPLIT.test(phrase) || /\b(we|us|our)\b/.test(phrase)) return false
  const says = [...uncovered(draft)].map((at) => draft.tokens[at]?.norm ?? '')
  return says.some((word) => !isFunctionWord(word) && !COMPARES.test(word))
}

const COMPARES =
  /^(compar\w+|contrast\w*|differ\w*|versus|against|side|regarding|respect|show|table|overview)$/

/** "fyi RDS maintenance tonight", "just finished the S3 migration!": news, which nobody asks about. */
function tellsNews(phrase: string, { tokens }: Draft): boolean {
  return NEWS.test(phrase) && !asksOwnership(phrase) && tokens.every(({ asked }) => !asked)
}

const NEWS =
  /^(fyi|heads up|psa|good morning|happy (mon|tues|wednes|thurs|fri)day|(we |i )?just (finished|deployed|shipped|rolled|pushed|migrated|moved))\b|\b(sorry for the noise|looking into it|went (great|well|fine|smoothly)|all (good|green) (now|again)|false alarm|ignore my last)$/

/** "what ports does RDS use?", "max size of an S3 object?": a question of fact, with no word of who. */
function asksFact(phrase: string): boolean {
  return (
    /^(so |ok |hey |hi |please )*(what|which|how|when|why|where|max|maximum|min|minimum)\b(?! (about|if|happens))/.test(
      phrase,
    ) &&
    !asksOwnership(phrase) &&
    !SPLIT.test(phrase) &&
    !/\b(we|us|our|ours|customers?)\b/.test(phrase)
  )
}

import { askingSentences } from './clauses.ts'
import type { Draft } from './draft.ts'
import { AUXILIARIES, PREPOSITIONS, QUESTION_WORDS } from './function-words.ts'
import type { Claim, Party } from './query.ts'
import type { Token } from './tokens.ts'

/** Reads what a yes/no question proposes: who does it, or who need not. `null` for questions that ask who. */

const OPENERS = new Set(
  'so and but then hey hi ok okay well wait um also quick question pls please if folks team'.split(' '),
)
const ASKING = new Set('who whose whos which'.split(' '))
const CUSTOMERS = new Set('we i us ours ourselves customer customers'.split(' '))
const PROVIDERS = new Set('they them theirs vendor vendors provider providers operator'.split(' '))
/** "OS updates on Atlas, ours?": whatever came before, the last word is the question. */
const POSSESSED = new Set('ours mine theirs'.split(' '))
/** "takes backups *for us*", "share it *with us*": whom it serves, not who does it. */
const BENEFIT = new Set('for with without to from'.split(' '))
/** "up *to us*", "falls *to us*": after these the one served is the one who does it. */
const OWES = new Set('up down falls left belongs comes goes'.split(' '))
/** "everything that is AWS's job" asks for a list. */
const LISTING = new Set('everything all list anything'.split(' '))
const NEGATIONS = new Set('not never neednt dont doesnt isnt nt'.split(' '))
const SUBORDINATE = new Set('if when unless while because since though although'.split(' '))
const JOBS =
  'job|responsibility|responsibilities|problem|side|task|duty|decision|choice|business|part|end|concern|headache|hands|thing|remit|court'

/** The proposal that the customer may rest, in the words people use for it. */
const NOTHING_TO_DO = new RegExp(
  [
    String.raw`\bno way (we|i)\b`,
    String.raw`\b(have|has|had|with) no (part|share|say|role)\b`,
    String.raw`\b(we|i|customers?|nobody|no one|noone) (really |actually |just )?((do|does|should|would|will|are|am|is|need|have|can|must) )?(not|never|no longer)\b`,
    String.raw`\b(not|no longer|never) (really |actually )?(us|on us|ours|up to us|down to us|our (${JOBS}))\b`,
    String.raw`\bnothing\b.*\b(to do|for us|we)\b|\bnothing (left |more |else )?to\b`,
    String.raw`\bno (\w+ )?(action|need|needed|work|effort|maintenance|patch(ing)?|patches|updates?|required|necessary)\b`,
    String.raw`\b(nobody|no one|noone) (here )?(needs|has|must|should)\b`,
    String.raw`\boff the hook\b|\bhands off\b|\bwithout us\b|\bneednt\b|\bno longer (our|on us)\b`,
    String.raw`\bwe (can|could|may) (just |safely )?(forget|ignore|skip|relax|stop|drop)\b`,
    String.raw`\bwe (are|be) (all )?(covered|fine|good|safe|done|compliant|off)\b`,
  ].join('|'),
)

const ALONE = /\b(all of it|fully|completely|entirely|everything|100 ?%|without (any|us|a|me)|no action)\b/

const TAG =
  /(^|[\s,.;(-])(right|correct|yes|yeah|yep|true|agree|agreed|no|ok|okay|true or false|yes or no|am i right|is that (right|correct|true)|(is|are|do|does|was|has|have|can|should|will)(n'?t| not)? (it|that|they|we|he|she|you)|innit|eh|huh|can you confirm|confirm)\s*[?.!)]*$/i

const TAG_WORDS = new Set(
  'right correct yes yeah yep true false agree agreed no ok okay am i is are do does was has have can should will it that they we he she you not innit eh huh confirm or'.split(
    ' ',
  ),
)

export function claimIn(draft: Draft, text: string): Claim | null {
  const sentences = askingSentences(draft)
  const words = mainClause(afterAssurance(draft.tokens.filter(({ sentence }) => sentences.has(sentence))))
  const inverted = isInverted(draft, words)
  const tagged = TAG.test(text)
  if (!inverted && words.some(({ norm }) => ASKING.has(norm))) return null
  if (asksWhichParty(draft, words)) return null
  const untagged = tagged ? withoutTag(draft, words) : words
  const said = inverted ? withoutRhetoricalNot(untagged) : untagged
  const phrase = said.map(({ norm }) => norm).join(' ')
  const party = firstParty(draft, said)
  const states =
    party !== null &&
    namesDuty(draft, sentences) &&
    statesIt(draft, said) &&
    /\?|^\W*(so|i assume|i guess|i think|surely|pretty sure)\b/i.test(text)
  const rests = NOTHING_TO_DO.test(phrase) && text.includes('?')
  const proposes = inverted || tagged || states || rests || /\bshared\s*\?*$/i.test(text)
  if (!proposes) return null
  const alone = ALONE.test(phrase)
  if (/\bshared( (responsibility|duty|job))?$|\b(is|are) (it |that |this |they )?shared\b/.test(phrase))
    return { party: 'both', does: !/\bnot\b/.test(phrase), alone: false }
  if (NOTHING_TO_DO.test(phrase)) return { party: 'customer', does: false, alone }
  const does = !said.some(({ norm }) => NEGATIONS.has(norm))
  return { party: party ?? 'provider', does, alone }
}

/** "AWS patches it?" states something; "AWS root account MFA?" only names it. */
function statesIt(draft: Draft, words: readonly Token[]): boolean {
  if (saysWhoseJob(words, 'our|my|their')) return true
  return words.some((word, at) => {
    if (partyOf(draft, word, words) === null) return false
    if (at === words.length - 1 || words[at - 1]?.norm === 'by') return true
    const next = words[at + 1]
    const index = next ? draft.tokens.indexOf(next) : -1
    const acts = draft.readings.some(
      ({ start, means }) => start === index && (means.is === 'duty' || means.is === 'topic'),
    )
    return (
      CUSTOMERS.has(word.norm) ||
      acts ||
      AUXILIARIES.has(next?.norm ?? '') ||
      /[^su]s$/.test(next?.norm ?? '')
    )
  })
}

/** "and Google?" names a party and proposes nothing. */
function namesDuty({ readings, tokens }: Draft, sentences: ReadonlySet<number>): boolean {
  return readings.some(
    ({ start, means }) =>
      ['duty', 'topic', 'layer'].includes(means.is) && sentences.has(tokens[start]?.sentence ?? -1),
  )
}

/** "do we …?", also after an opening as in "on Azure, do we …?": an auxiliary before its subject, and no question word. */
function isInverted(draft: Draft, words: readonly Token[]): boolean {
  const at = words.findIndex(({ norm }) => AUXILIARIES.has(norm) && norm !== 'be' && norm !== 'been')
  const before = words.slice(0, Math.max(at, 0)).filter(({ norm }) => !OPENERS.has(norm))
  if (at < 0 || before.some(({ norm }) => QUESTION_WORDS.has(norm) || LISTING.has(norm))) return false
  if (asksToBeTold(words.slice(at))) return false
  if (before.length === 0) return true
  const subject = words[at + 1]
  return (
    before.at(-1)?.endsPhrase === true || (subject !== undefined && partyOf(draft, subject, words) !== null)
  )
}

/** "can you tell me who …": politeness around a question that proposes nothing. */
function asksToBeTold(words: readonly Token[]): boolean {
  return words[1]?.norm === 'you' && words.some(({ norm }) => ASKING.has(norm) || norm === 'what')
}

/** "can I tell the auditor that AWS does it?": what is proposed comes after the "that". */
function afterAssurance(words: readonly Token[]): readonly Token[] {
  const [first, second, third] = words.map(({ norm }) => norm)
  const assures =
    AUXILIARIES.has(first ?? '') &&
    /^(i|we)$/.test(second ?? '') &&
    /^(tell|say|assume|promise|state|write)$/.test(third ?? '')
  const that = words.findIndex(({ norm }) => norm === 'that')
  return assures && that > 0 ? words.slice(that + 1) : words
}

/** "does AWS do it even if we don't pay": what comes after "if" is no part of the proposal, unless it comes first. */
function mainClause(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex(({ norm }) => SUBORDINATE.has(norm))
  if (at < 0) return words
  if (at > 2) return words.slice(0, at)
  const comma = words.findIndex(({ endsPhrase }, index) => index > at && endsPhrase)
  return comma < 0 || comma === words.length - 1 ? words : words.slice(comma + 1)
}

/** "…, doesn't it?": the tag asks for agreement and negates nothing. */
function withoutTag(draft: Draft, words: readonly Token[]): readonly Token[] {
  const last = words.findLastIndex(({ norm }) => !TAG_WORDS.has(norm))
  const rest = words.slice(0, last + 1)
  // "OS patches on EC2, do we?": with no other party in sight, the tag is the question.
  return firstParty(draft, rest) === null && firstParty(draft, words) !== null ? words : rest
}

/** "isn't MFA on us?" proposes that it is. */
function withoutRhetoricalNot(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex(({ norm }) => AUXILIARIES.has(norm))
  return words[at + 1]?.norm === 'not' ? words.filter((_, index) => index !== at + 1) : words
}

/** "us or AWS?", "ours or theirs?" */
function asksWhichParty(draft: Draft, words: readonly Token[]): boolean {
  return words.some(({ norm }, at) => {
    if (norm !== 'or') return false
    const near = (from: number, to: number) =>
      words
        .slice(Math.max(0, from), to)
        .some((word) => partyOf(draft, word, words) !== null || /^(mine|our|their)$/.test(word.norm))
    return near(at - 3, at) && near(at + 1, at + 4)
  })
}

function firstParty(draft: Draft, words: readonly Token[]): Party | null {
  const last = words.at(-1)
  if (last && POSSESSED.has(last.norm)) return partyOf(draft, last, words)
  for (const word of words) {
    const party = partyOf(draft, word, words)
    if (party) return party
  }
  if (saysWhoseJob(words, 'our|my')) return 'customer'
  return saysWhoseJob(words, 'their') ? 'provider' : null
}

/** "our job", "my team" */
function saysWhoseJob(words: readonly Token[], whose: string): boolean {
  return new RegExp(`\\b(${whose}) (own )?(${JOBS}|team)\\b`).test(words.map(({ norm }) => norm).join(' '))
}

/** Whether a word stands for one of the two sides. A provider after "on" is a place; after "by" it acts. */
function partyOf(draft: Draft, word: Token, words: readonly Token[]): Party | null {
  const place = words.indexOf(word)
  const previous = OWES.has(words[place - 2]?.norm ?? '') ? '' : (words[place - 1]?.norm ?? '')
  if (CUSTOMERS.has(word.norm)) return BENEFIT.has(previous) ? null : 'customer'
  if (PROVIDERS.has(word.norm)) return BENEFIT.has(previous) ? null : 'provider'
  const index = draft.tokens.indexOf(word)
  const name = draft.readings.find(
    ({ start, end, means }) => means.is === 'provider' && start <= index && index < end,
  )
  const before = name ? (draft.tokens[name.start - 1]?.norm ?? '') : ''
  const owes =
    before === 'on' &&
    /^(is|that|it|this)$/.test(draft.tokens[(name?.start ?? 0) - 2]?.norm ?? '') &&
    word === words.at(-1)
  return name && (before === 'by' || owes || !PREPOSITIONS.has(before)) ? 'provider' : null
}

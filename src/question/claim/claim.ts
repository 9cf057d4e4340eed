import { askingSentences, namesAspect } from '../clauses.ts'
import type { Draft } from '../draft.ts'
import { AUXILIARIES } from '../function-words.ts'
import type { Claim } from '../query.ts'
import { closingRemark } from '../remark.ts'
import { lastPhraseAt, phraseOf, type Token } from '../tokens.ts'
import { assertionIn } from './assertion.ts'
import { afterAssurance, conclusion, decisiveClause, mainClause, OWNED } from './clause.ts'
import { bareParty, guessIn, hopeIn } from './guess.ts'
import { howFar, isUnaskedFor } from './how.ts'
import { NOTHING_TO_DO } from './nothing-to-do.ts'
import { withoutOpinion } from './opinion.ts'
import { isDoneForUs } from './outright.ts'
import { ownershipIn } from './ownership.ts'
import { firstParty } from './party.ts'
import type { Proposal } from './proposal.ts'
import { asksOfProduct, asksWhichParty, asksWho, isInverted, productActs, statesIt } from './shape.ts'
import { isStatement, SUPPOSED, withoutAfterthought } from './statement.ts'
import { partyOfTag, TAG, TAG_WORDS } from './tag.ts'
import {
  withoutContrast,
  withoutReport,
  withoutRhetoricalNot,
  withoutTag,
  withoutTagInside,
  withoutUnless,
} from './without.ts'

/** "can we say no to that maintenance?", "do they train on our data?" propose no duty: a yes to it would not mean that the work is theirs. */
const DESIRE =
  /\b(can|may|could) (we|i) (just |simply |also )*(say no|refuse|decline|opt out|defer|postpone|delay)\b|\b(train|trains|sell|sells) (\w+ ){0,3}(on|our|my|with)\b/

/** "is that also true for Lightsail?" asks what was asked before. */
const ASKS_SAME =
  /\b(does|do|is|are|would|will) (that|this|it|the same|those) (also |still |all |too )?(hold|true|apply|go|count|the (case|same)|so|valid|right)\b.* (for|with|on|in|to|of|if|when)\b/

/** "that is *shared*", "they are *split between* both sides" */
const SHARED =
  /^(so |and )?(is|are) (\w+ ){1,5}shared\b|\bshared( (responsibility|duty|job))?$|\b(is|are) (it |that |this |they )?(shared|(split|divided) (between|among))\b/

/** "please tell me Inspector fixes it" */
const TELL_ME =
  /^\W*((please|pls|can you|could you) )*tell me (?!what|which|who|whom|whose|how|where|when|about)/i

/** "AWS patches it, says my boss. *He is wrong, isn't he?*" proposes the opposite. */
const REFUTES =
  /(?<!\bif )\b((he|she|they|that|this|(the|my|our) \w+)('?s| is| are|'?re)|that is) (wrong|mistaken|incorrect|nonsense|rubbish)( (there|here|(about|on) (it|this|that)))?(,? (though|then|surely))?[\s,]*(right|correct|no|yes|surely|is(n'?t| not) (he|she|it|that)|are(n'?t| not) they)?\s*[?.!)]*$|\b(is|are) (he|she|they|(the|my|our) (\w+ )?\w+) (wrong|mistaken|lying)( to (us|me))?\s*[?.!)]*$|\b(would it be|is it|it would be|it is) (wrong|incorrect|a mistake) to (assume|think|say|state|write|believe|claim|hold)\b|\b(bounce|send|hand|push) (it|this|that|them) back\s*\?|\breject (it|this|that|them)\s*\?/i

/** What a yes/no question proposes: who does it, or who need not. `null` for questions that ask who. */
export function proposalIn(draft: Draft, text: string, inThread: boolean): Proposal | null {
  const sentences = askingSentences(draft)
  const bare = inThread ? null : bareParty(draft)
  if (bare) return bare
  const remark = closingRemark(draft.tokens)
  const whole = lastQuestion(draft, sentences, remark ?? draft.tokens.length)
  const told = withoutReport(inThread ? whole : withoutAfterthought(draft, whole))
  const asked = withoutUnless(told)
  const opinion = withoutOpinion(asked)
  const denied = opinion.denied !== REFUTES.test(text)
  const reported = afterAssurance(draft, opinion.words)
  const words = mainClause(draft, conclusion(draft, reported))
  const inverted = isInverted(draft, words)
  const tagged =
    remark !== null ||
    TAG.test(lastAsked(text)) ||
    // A slip was mended: "AWS, rihgt?"
    /\b(right|correct)$/.test(phraseOf(words)) ||
    withoutTagInside(words).length < words.length
  if (!inverted && asksWho(draft, words)) return guessIn(draft, words) ?? hopeIn(draft, words, tagged)
  if (asksWhichParty(draft, words)) return null
  const untagged = tagged ? withoutTag(draft, words) : words
  const said = inverted ? withoutRhetoricalNot(untagged) : untagged
  const phrase = phraseOf(said)
  if (DESIRE.test(phrase) || (inThread && ASKS_SAME.test(phrase))) return null
  const decisive = decisiveClause(draft, withoutContrast(said), inverted)
  const owned = OWNED.test(phrase)
  const ours = owned || /\b(is|are|be|was|were) (\w+ )?(ours|mine|on us|up to us)\b/.test(phrase)
  const named =
    inverted && asksOfProduct(draft, said)
      ? 'provider'
      : (firstParty(draft, decisive) ?? firstParty(draft, said))
  // "the patches are ours to install, aren't they": the tag repeats the patches.
  const party = ours && named === 'customer' ? named : (partyOfTag(text) ?? named)
  const isSaid = text.includes('?') || isStatement(draft, said, inThread)
  const states =
    party !== null &&
    // "and Google?" names a party and proposes nothing; "so it's us then" takes up what was answered.
    (namesAspect(draft, sentences) || (inThread && said.some(isVerbal))) &&
    statesIt(draft, said) &&
    (SUPPOSED.test(text) || isSaid)
  const asks = text.includes('?') || TELL_ME.test(text)
  // "removing leavers, that's *an us thing*?" names its side in no other words.
  const isOwned = party === null && text.includes('?') && ownershipIn(draft, decisive) !== null
  const acts = (asks || isSaid) && productActs(draft, said) && namesAspect(draft, sentences)
  // "what do we not have to care about?" asks for a list.
  const asksWhat = /^(so |ok |and )?(what|which)\b/.test(phrase) && !tagged
  const rests = !asksWhat && NOTHING_TO_DO.test(phrase) && (isSaid || /(^|, )so\b/.test(text))
  const isServed = !asksWhat && isDoneForUs(phrase) && isSaid
  // "even if we never asked for it" stands outside the main clause.
  const how = howFar(phraseOf(asked))
  // "so new objects get encrypted even if none of us asked for it?"
  const happens = isUnaskedFor(phraseOf(asked)) && isSaid && namesAspect(draft, sentences)
  const proposes =
    inverted ||
    happens ||
    acts ||
    tagged ||
    (owned && (inThread || text.includes('?'))) ||
    told.length < whole.length ||
    reported.length < asked.length ||
    states ||
    isOwned ||
    rests ||
    isServed ||
    /\bshared\s*\?*$|\b(yes or no|y or n)\b/i.test(text)
  if (!proposes) return null
  const proposal = (claim: Claim): Proposal => ({ claim, words: said, inverted, denied })
  if (SHARED.test(phrase)) return proposal({ party: 'both', does: !/\bnot\b/.test(phrase), how: null })
  const { claim, negated } = assertionIn(draft, said, decisive, { denied, how })
  // "but not the hypervisor, right?": whose work it is not, in a thread about ours.
  const meant = party ?? (inThread && negated ? 'customer' : 'provider')
  return proposal(claim ?? { party: meant, does: !negated, how })
}

/** "AWS reads the keys, true or not? *I need one sentence*": the text as far as it asks. */
function lastAsked(text: string): string {
  return text.slice(0, text.lastIndexOf('?') + 1) || text
}

/** "the host needs a patch. Will AWS fix it?": a last sentence that asks whether is the question. */
function lastQuestion(draft: Draft, sentences: ReadonlySet<number>, end: number): readonly Token[] {
  const tokens = draft.tokens.slice(0, end)
  // "AWS reviews them, he says. Tell me I'm not mad, *they don't*"
  const closing = tokens.slice(lastPhraseAt(tokens))
  const isTold = tokens.every(({ asked }) => !asked) && closing.length < tokens.length
  if (isTold && isVerdict(closing) && firstParty(draft, closing) !== null) return closing
  const last = Math.max(...sentences)
  const words = tokens.filter(({ sentence }) => sentence === last)
  // "how could Google let that happen, *isn't it on them*"
  const phrase = words.slice(lastPhraseAt(words))
  if (phrase.length < words.length && IS_IT_THEIRS.test(phraseOf(phrase))) return phrase
  const refersBack = words.some(({ norm }) => /^(it|that|this|them|those|these)$/.test(norm))
  const isWhole = refersBack || namesAspect(draft, new Set([last]))
  if (firstParty(draft, words) !== null && ((isWhole && isInverted(draft, words)) || isVerdict(words)))
    return words
  return tokens.filter(({ sentence }) => sentences.has(sentence))
}

const IS_IT_THEIRS =
  /^(is|are|was|should) (not )?(it|that|this|they) (not )?(be )?(all )?(on (us|them)|ours|theirs)$/

function isVerbal({ norm }: Token): boolean {
  return AUXILIARIES.has(norm) || norm === 'not'
}

/** "legal says we purge it. *We don't, yes?*": a side and its verb are all there is. */
function isVerdict(words: readonly Token[]): boolean {
  const { words: rest } = withoutOpinion(words)
  const opens = AUXILIARIES.has(rest[0]?.norm ?? '')
  return rest.length > 1 && !opens && rest.every(({ norm }) => TAG_WORDS.has(norm) || AUXILIARIES.has(norm))
}

import type { Draft } from '../draft.ts'
import type { Party } from '../query.ts'
import type { Token } from '../tokens.ts'
import { annotated } from './annotate.ts'
import { withoutStates } from './negation.ts'
import { JOBS } from './party.ts'

/** Sentences that say in so many words whose something is: "is ours", "lies with them", "is AWS's job". */

const WHOSE = new RegExp(
  [
    String.raw`\b(?:is|are|be|was|were|been|stays?|remains?|becomes?) (?:(?:still|all|it|then|really|actually|not|entirely|purely|only|just|on|up to|down to|for|with|by) ){0,2}(?<side>US|THEM)\b(?! (?:who|that|which))`,
    String.raw`\b(?:is|are|be|was|were|been|gets?) (?:\w+ )?(?:decided|set|chosen|picked|done|handled|managed|run|owned|written|maintained|controlled|patched|updated|performed|carried out|arranged|provided|executed|organi[sz]ed|taken care of|looked after|kept) by (?<by>US|THEM)\b`,
    String.raw`\b(?:gets?|receives?) (?:\w+ ){1,5}from (?<from>THEM)\b`,
    String.raw`\bneeds? (?:\w+ ){1,4}(?:from|by) (?<needs>US|THEM)\b`,
    String.raw`\b(?:all|entirely|purely|wholly) (?<all>US|THEM)$`,
    String.raw`\ban? (?<kind>US|THEM) (?:thing|job|task|problem|topic)\b`,
    String.raw`\b(?:up|down|falls?|fell|left|belongs?) (?:to|on|with) (?<falls>US|THEM)\b`,
    String.raw`\b(?:lies?|lay|rests?|sits?|stays?|remains?|lands?|ends up|hangs) (?:with|on|at) (?<lies>US|THEM)\b`,
    String.raw`\b(?:is|are|be|was|were|been|being|stays?|remains?|becomes?|as|lands?|falls?|lies?) (?:\w+ ){0,3}(?<whose>OUR|THEIR) (?:very )?(?:\w+ ){0,2}(?:${JOBS})\b`,
    String.raw`\b(?:no )?(?:task|job|duty|part|matter|problem|piece|chore) of (?<of>US|THEM)\b`,
    String.raw`\b(?:puts?|pins?|assigns?|lists?|logs?|books?|files?|places?) (?:\w+ ){1,6}(?:on|against|to|under|with) (?<put>US|THEM)\b`,
    String.raw`\bat (?<end>OUR|THEIR|THEM) (?:end|side)\b`,
    String.raw`\b(?:under|in|within|outside|beyond) (?<under>OUR|THEIR) (?:own )?(?:control|scope|remit|responsibility|care)\b`,
    String.raw`\ba (?:thing|topic|matter|issue|task) for (?<thing>US|THEM)\b`,
    String.raw`\b(?<to>OUR|THEIR) to \w+`,
    String.raw`\bfor (?<for>US|THEM) to \w+`,
    String.raw`\bbut(?<=\bnot\b.*but) (?:for |on |with |by |at |up to |is )?(?:the )?(?<but>US|THEM|OUR|THEIR)\b`,
    String.raw`\b(?<must>US|THEM) (?:that |who )?(?:\w+ly |still |also |all )?(?:have to|has to|must|need to|needs to|(?:had|would) better|(?:is|are|am|was|were|stays?|remains?) (?:\w+ )?(?:supposed|obliged|required|expected|meant|responsible|accountable|to)\b)`,
  ].join('|'),
  'g',
)

const NAMES_SIDE = /\b(?:US|THEM|OUR|THEIR)\b/
const NOT = /\b(?:outside|beyond|not|never|none|nothing|no longer|neither|nt|stop(?:s|ped)?|cease[sd]?)\b/
/** Words before the sentence in which a "not" still belongs to it. */
const REACH = 4

/** The side that is said to own it, and whether it is said not to; `null` where no words say so. The last counts. */
export function ownershipIn(
  draft: Draft,
  words: readonly Token[],
): { readonly party: Party; readonly negated: boolean } | null {
  const text = annotated(draft, withoutStates(words))
  // Most questions name no side, and need not pay for the long pattern.
  const last = NAMES_SIDE.test(text) ? [...text.matchAll(WHOSE)].at(-1) : undefined
  if (!last) return null
  const side = Object.values(last.groups ?? {}).find((found) => found !== undefined)
  const before = text
    .slice(0, last.index)
    .split(' ')
    .slice(-REACH - 1)
    .join(' ')
  return {
    party: side === 'US' || side === 'OUR' ? 'customer' : 'provider',
    // "not for us *but for AWS*"
    negated:
      last.groups?.but === undefined && (NOT.test(`${before} ${last[0]}`) || last[0].startsWith('no ')),
  }
}

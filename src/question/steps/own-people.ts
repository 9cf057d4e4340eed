import type { Draft, Step } from '../draft.ts'
import { AUXILIARIES } from '../function-words.ts'
import { endsPhraseAt, phraseEndAt, phraseOf, type Token } from '../tokens.ts'

const NAME = 'own-people'

const WORK =
  'dev|app|application|ops|platform|sre|web|infra|devops|it|cloud|security|db|dba|data|network|backend|frontend|vuln|middleware|windows|linux|unix|storage|desktop|endpoint|compliance|risk|audit|integration|mobile|qa|release|analytics|ml|bi|erp|identity|iam|soc|noc|secops|appsec|helpdesk|support'
const PEOPLE =
  'team|teams|lot|crew|squad|guys|folks|people|staff|engineers|admins|dbas|devs|developers|sres|sysadmins|department|dept|ops|side'

/** "my team", "one of us", "somebody on our side", "the web team": all of them are who asks. */
const OURS = [
  /^(?:one|some|someone|somebody|any|anyone|anybody|each|all) of us\b/,
  /^(?:someone|somebody|anyone|anybody) here\b/,
  new RegExp(`^(?:one|some|someone|somebody|any|anyone|anybody) of (?:our|my) (?:own )?(?:${PEOPLE})\\b`),
  new RegExp(
    `^(?:someone|somebody|anyone|anybody|people|folks) (?:on|in|from|at) (?:our|my) (?:\\w+ )?(?:${PEOPLE}|end|org|company)\\b`,
  ),
  new RegExp(`^(?:my|our) (?:own )?(?:(?:${WORK}) )?(?:(?!side)(?:${PEOPLE}))\\b`),
  new RegExp(`^the (?:${WORK}) (?:team|guys|folks|people|engineers|crew)\\b`),
]
/** What all of them begin with: nearly no word of a question does. */
const OPENS = new Set(
  'one some someone somebody any anyone anybody each all people folks my our the'.split(' '),
)
const ANYBODY = /^(someone|somebody) (on|in|from|at) /
const LONGEST = 5

const AFTER = /^(by|for|to|with|without|than|leaves?|tells?|told|gives?)$/
/** "it is *on* our team", but not "an engineer on our team" */
const IS_ON = /^(is|are|was|be|it|that|this|not|all|still|falls?|lands?|sits|depends?|or|and) on$/
const DOES =
  /^(must|need|needs|should|ought|has|have|had|get|gets|never|still|also|to|or|and|who|just|really|actually|look|looks|looking)$/

/** Reads what people call themselves as "we", where they do something or something is up to them. */
export const ownPeople: Step = {
  name: NAME,
  why: 'to the question it is one side, whatever the team is called',
  run(draft) {
    const tokens: Token[] = []
    const trail: string[] = []
    let at = 0
    while (at < draft.tokens.length) {
      const end = endOfOurs(draft, at)
      if (end === null) {
        tokens.push(draft.tokens[at] as Token)
        at++
        continue
      }
      const words = draft.tokens.slice(at, end)
      const norm = isServed(draft.tokens, at) ? 'us' : 'we'
      trail.push(`${NAME}: "${phraseOf(words)}" is ${norm} here`)
      tokens.push({ ...(words.at(-1) as Token), text: words.map(({ text }) => text).join(' '), norm })
      at = end
    }
    return trail.length === 0 ? draft : { ...draft, tokens, trail: [...draft.trail, ...trail] }
  },
}

/** Where the people end that are named at `at`; `null` where none are, or where nothing is said to be theirs to do. */
function endOfOurs({ tokens }: Draft, at: number): number | null {
  if (!OPENS.has(tokens[at]?.norm ?? '')) return null
  const said = phraseOf(tokens.slice(at, Math.min(at + LONGEST, phraseEndAt(tokens, at) + 1)))
  const found = OURS.map((pattern) => pattern.exec(said)).find(Boolean)
  if (!found) return null
  const end = at + found[0].split(' ').length
  if (/'s?$/i.test(tokens[end - 1]?.text ?? '')) return null
  const next = tokens[end]?.norm ?? ''
  // "*somebody in our team* swaps them" is nothing else, whatever follows.
  const acts =
    ANYBODY.test(found[0]) || endsPhraseAt(tokens, end - 1) || AUXILIARIES.has(next) || DOES.test(next)
  return acts || isServed(tokens, at) ? end : null
}

/** Whether what stands at `at` is spoken of as "us". */
function isServed(tokens: readonly Token[], at: number): boolean {
  return AFTER.test(tokens[at - 1]?.norm ?? '') || IS_ON.test(phraseOf(tokens.slice(Math.max(0, at - 2), at)))
}

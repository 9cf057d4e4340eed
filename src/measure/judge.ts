import type { Query } from '../question/query.ts'
import type { Ask } from '../reply/ask.ts'
import type { Answer, Reply } from '../reply/reply.ts'
import type { Expected, Golden } from './golden-file.ts'

export type Verdict = 'right' | 'wrong owner' | 'declined wrongly' | 'answered wrongly'

export interface Judged {
  readonly golden: Golden
  readonly reply: Reply
  readonly verdict: Verdict
  /** Why it is not right, in a few words. */
  readonly why: string
}

/** Asks one golden question, its thread first, and says how the reply fares. */
export function judge(golden: Golden, ask: Ask): Judged {
  const previous = golden.turns.reduce<Query | null>((before, turn) => ask(turn, before).query, null)
  const { reply } = ask(golden.q, previous)
  return { golden, reply, ...verdictOn(golden, reply) }
}

function verdictOn(golden: Golden, reply: Reply): { verdict: Verdict; why: string } {
  if (!golden.outcome.includes(reply.outcome)) {
    const verdict =
      golden.outcome.includes('answered') || golden.outcome.includes('clarify')
        ? 'declined wrongly'
        : 'answered wrongly'
    return { verdict, why: `${reply.outcome}, not ${golden.outcome.join(' or ')}` }
  }
  if (golden.intent && reply.outcome !== 'declined' && reply.intent !== golden.intent)
    return { verdict: 'declined wrongly', why: `read as ${reply.intent}, not ${golden.intent}` }
  if (reply.outcome === 'declined') return { verdict: 'right', why: '' }
  for (const expected of golden.want) {
    const there = reply.answers.filter((answer) => isAt(expected, answer) && isAbout(expected, answer))
    // One question of several parts gives several answers at one place; the part meant is the one that fits.
    const fitting = golden.want.length > 1 && there.find(({ owner }) => expected.owner.includes(owner))
    const first = fitting || there[0]
    if (!first)
      return {
        verdict: 'declined wrongly',
        why: `nothing on ${expected.at?.join(' or ') ?? ''} ${expected.about?.join(' or ') ?? ''}; ${heard(reply)}`,
      }
    if (!expected.owner.includes(first.owner))
      return {
        verdict: 'wrong owner',
        why: `${first.owner}, not ${expected.owner.join(' or ')} (${first.rule})`,
      }
    if (expected.confirm !== undefined && expected.confirm !== first.confirm)
      return { verdict: 'wrong owner', why: `says ${first.confirm}, not ${expected.confirm} (${first.rule})` }
  }
  return { verdict: 'right', why: '' }
}

/** How a golden question names what holds whatever the model. */
const WHOLE_CLOUD = 'cloud'

function isAt({ at }: Expected, { provider, service, variant, model }: Answer): boolean {
  if (at === undefined) return true
  const address = `${provider}/${service}`
  const names = [provider, model ?? WHOLE_CLOUD, address, `${address}:${variant}`]
  return at.some((place) => names.includes(place))
}

function isAbout({ about }: Expected, { layer, duty }: Answer): boolean {
  if (about === undefined) return true
  return about.some((one) => {
    const [wantedLayer = '', wantedDuty] = one.split('/')
    return (wantedLayer === '' || wantedLayer === layer) && (wantedDuty === undefined || wantedDuty === duty)
  })
}

function heard({ answers }: Reply): string {
  return answers.length === 0
    ? 'no answer'
    : `heard ${answers
        .slice(0, 3)
        .map(({ rule }) => rule)
        .join(', ')}`
}

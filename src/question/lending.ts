import { isAtHome, type KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { isWeak } from './aspects.ts'
import type { Span } from './clauses.ts'
import type { DutyAlone, PartialAspect, Topic } from './query.ts'

/** What one clause of a question leaves out, it borrows from its neighbours. */

/** One clause: where it stands, what it is about, and what it asks. */
export interface Part {
  readonly span: Span | null
  /** "…, who repairs *it*": it goes on about what was said before. */
  readonly refersBack: boolean
  /** "…, *who* hands out access?": it has its own question word. */
  readonly asksAnew: boolean
  readonly topics: readonly Topic[]
  readonly aspects: readonly PartialAspect[]
}

/** "patch and reboot the nodes", "our app: who patches it?": neighbouring clauses lend one another layer and duty. */
export function shareObjects(parts: readonly Part[], knowledge: KnowledgeBase): Part[] {
  const shared: Part[] = []
  parts.forEach((part, index) => {
    const before = shared.at(-1)
    const last = before?.aspects[0]
    const following = parts[index + 1]
    // "who decides how long it is kept, *who hands out access*" asks anew, and lends nothing.
    const next = part.asksAnew && following?.asksAnew ? undefined : following?.aspects[0]
    const aspects = part.aspects.map((aspect): PartialAspect => {
      if (aspect.layer === null && (part.topics.length === 0 || goesOn(part, aspect, before, knowledge)))
        return lentLayer(
          aspect,
          last,
          next,
          (duty, layer) => part.refersBack || isMadeFor(duty, layer, knowledge),
        )
      if (
        aspect.layer !== null &&
        aspect.duty === null &&
        last?.layer &&
        last.duty &&
        (!isWeak(last.duty) || last.layer === aspect.layer) &&
        suits(last.duty, aspect.layer, knowledge)
      )
        return { layer: aspect.layer, duty: last.duty }
      return aspect
    })
    if (
      before &&
      last?.duty === null &&
      aspects.some(({ layer, duty }) => layer === last.layer && duty !== null)
    )
      shared.splice(-1, 1, { ...part, topics: before.topics, aspects })
    else shared.push({ ...part, aspects })
  })
  return shared
}

/** "Python on Lambda, AWS says deprecated": a clause that names nothing new goes on about the layer before it, where its duty has such layers. */
function goesOn(
  { topics }: Part,
  { duty }: DutyAlone,
  before: Part | undefined,
  knowledge: KnowledgeBase,
): boolean {
  const known = new Set(before?.topics.map((topic) => JSON.stringify(topic)))
  const layer = before?.aspects[0]?.layer ?? ''
  return (
    topics.every((topic) => known.has(JSON.stringify(topic))) &&
    (isWeak(duty) || knowledge.duties.get(duty)?.layers?.includes(layer) === true)
  )
}

/** "the HSM hardware and the access policies": a duty with a home of its own is not about what was named before. */
function isMadeFor(duty: string, layer: string, knowledge: KnowledgeBase): boolean {
  const home = knowledge.duties.get(duty)?.home ?? null
  return home === null ? suits(duty, layer, knowledge) : home === layer
}

/** "engine patches / database users": what is done to the one makes no sense on the other. */
function suits(duty: string, layer: string, knowledge: KnowledgeBase): boolean {
  const known = knowledge.duties.get(duty)
  return known === undefined || isAtHome(known, layer)
}

/** The layer of a duty said without one: that of the clause before, if it waits for a duty or has the same; else the next. */
function lentLayer(
  aspect: DutyAlone,
  last: PartialAspect | undefined,
  next: PartialAspect | undefined,
  fits: (duty: string, layer: string) => boolean,
): PartialAspect {
  if (last?.duty && isWeak(aspect.duty)) return last
  // "the guards, and bugs in our service": nobody patches a building.
  if (last?.layer && (last.duty === aspect.duty || (last.duty === null && fits(aspect.duty, last.layer))))
    return { layer: last.layer, duty: aspect.duty }
  // "wipes or shreds disks": one deed in two words
  if (next?.layer && next.duty === aspect.duty) return next
  if (next?.layer && next.duty !== null && fits(aspect.duty, next.layer))
    return { layer: next.layer, duty: aspect.duty }
  return aspect
}

/** A clause that names no topic is about that of the clause before it, or else of the whole question. */
export function lendTopics(parts: readonly Part[], all: readonly Topic[]): Part[] {
  let last: readonly Topic[] = []
  const named = new Set(all.map((topic) => JSON.stringify(topic)))
  // "EC2: the OS? And the IAM roles?": a kind of thing beside a service said by name is lent to nobody.
  const lends = ({ topics }: Part) => topics.some((topic) => named.has(JSON.stringify(topic)))
  return parts.map((part, index) => {
    const following = parts.slice(index + 1).find(lends)?.topics
    const topics = part.topics.length > 0 ? part.topics : last.length > 0 ? last : (following ?? all)
    if (lends(part)) last = part.topics
    return { ...part, topics }
  })
}

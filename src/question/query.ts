import type { Aspect } from '../knowledge/knowledge-base.ts'

/** What a question asks, in ids of the knowledge and nothing else: no text of the person who asked is kept in it. */

export type Intent =
  | 'owner'
  | 'confirm'
  | 'list'
  | 'compare'
  | 'define'
  | 'matrix'
  | 'sla'
  | 'help'
  | 'unknown'

export type Party = 'customer' | 'provider'

/** What the text names, from the provider down to the variant; `null` where it is silent. */
export interface Topic {
  readonly provider: string | null
  /** A service's address, `aws/rds`. */
  readonly service: string | null
  readonly variant: string | null
  readonly model: string | null
  /** A kind of product with no service of its own in the text, such as `managed-postgres`. */
  readonly kind: string | null
  /** The cloud under it, where the text says so: "Atlas on Azure". A provider's id or a service's address. */
  readonly beneath: string | null
}

/** A question that names neither provider nor service nor model. */
export const NO_TOPIC: Topic = {
  provider: null,
  service: null,
  variant: null,
  model: null,
  kind: null,
  beneath: null,
}

export function isNoTopic(topic: Topic): boolean {
  return Object.values(topic).every((value) => value === null)
}

/** What a yes/no question proposes: that this party does it, or (`does: false`) need not. */
export interface Claim {
  /** `both`: "that is shared, right?" */
  readonly party: Party | 'both'
  readonly does: boolean
  /** "AWS does it all for us" (wholly), "by itself" (unasked): what a shared owner may make a no. */
  readonly how: 'wholly' | 'unasked' | null
}

/** What is asked about. */
export interface Subject {
  readonly topic: Topic
  /** `null`: the whole topic, as in "what is ours on S3?". */
  readonly aspect: PartialAspect | null
}

/** One thing to decide. A question of several parts has several. */
export interface Ask extends Subject {
  /** What a yes/no question proposes of it; `null` in any other question. */
  readonly claim: Claim | null
  /** What is done within the duty: "who *deletes* the snapshots?" */
  readonly acts: readonly string[]
}

/** A layer, a duty on whatever layer fits the service, or both. */
export type PartialAspect = Aspect | DutyAlone

export interface DutyAlone {
  readonly layer: null
  readonly duty: string
}

export interface Query {
  readonly intent: Intent
  readonly asks: readonly Ask[]
  /** In "what is ours on S3?", whose side is wanted. */
  readonly side: Party | 'both' | null
  /** Layers that a list leaves out: "besides the OS, …". */
  readonly except: readonly string[]
  readonly definitions: readonly string[]
  /** The thread asks again: "why?", "are you sure?" */
  readonly again: boolean
  /** The question is none of ours: the reason, as an id the reply words. */
  readonly outOfScope: string | null
  /** "Read lamda as AWS Lambda." */
  readonly corrected: readonly Correction[]
  /** What was taken for granted: "on AWS, since this thread is about it". */
  readonly assumed: readonly string[]
  /** Names in the place of a service that the knowledge does not know. */
  readonly unknown: readonly string[]
  /** False where the question is in a language we read badly. */
  readonly english: boolean
  /** How the text was read, step by step, and which readings were dropped and why. */
  readonly trail: readonly string[]
}

export interface Correction {
  readonly from: string
  readonly to: string
}

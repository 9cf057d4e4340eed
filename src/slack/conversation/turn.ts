import { z } from 'zod'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Query } from '../../question/query.ts'

const Id = z.string().max(100)
const Party = z.enum(['customer', 'provider', 'both'])

/** What the next turn needs of a query: ids of the knowledge, and none of the words of the person who asked. */
export const Turn = z.strictObject({
  intent: z.enum(['owner', 'confirm', 'list', 'compare', 'define', 'matrix', 'sla', 'help', 'unknown']),
  asks: z
    .array(
      z.strictObject({
        topic: z.strictObject({
          provider: Id.nullable(),
          service: Id.nullable(),
          variant: Id.nullable(),
          model: Id.nullable(),
          kind: Id.nullable(),
          beneath: Id.nullable(),
        }),
        aspect: z
          .union([
            z.strictObject({ layer: Id, duty: Id.nullable() }),
            z.strictObject({ layer: z.null(), duty: Id }),
          ])
          .nullable(),
        claim: z
          .strictObject({
            party: Party,
            does: z.boolean(),
            how: z.enum(['wholly', 'unasked']).nullable(),
          })
          .nullable(),
        acts: z.array(Id).max(20),
      }),
    )
    .min(1)
    .max(20),
  side: Party.nullable(),
})

export type Turn = Readonly<z.infer<typeof Turn>>

/** Null for a query about nothing in particular, such as a greeting: it must not push out the topic of a thread. */
export function turnOf({ intent, asks, side }: Query): Turn | null {
  const turn = Turn.safeParse({ intent, asks, side })
  return turn.success ? turn.data : null
}

/** The query again, with nothing said about how it was read. Null where the knowledge no longer has its ids. */
export function queryOf(turn: Turn, knowledge: KnowledgeBase): Query | null {
  if (!turn.asks.every((ask) => isKnown(ask, knowledge))) return null
  return {
    ...turn,
    except: [],
    definitions: [],
    again: false,
    outOfScope: null,
    corrected: [],
    assumed: [],
    unknown: [],
    english: true,
    trail: [],
  }
}

function isKnown({ topic, aspect }: Turn['asks'][number], knowledge: KnowledgeBase): boolean {
  const { provider, service, variant, model, kind, beneath } = topic
  const { layer = null, duty = null } = aspect ?? {}
  const has = (id: string | null, ...among: ReadonlyMap<string, unknown>[]) =>
    id === null || among.some((known) => known.has(id))
  return (
    has(provider, knowledge.providers) &&
    has(service, knowledge.services) &&
    has(variant, knowledge.services.get(service ?? '')?.variants ?? new Map()) &&
    has(model, knowledge.models) &&
    has(kind, knowledge.kinds) &&
    has(beneath, knowledge.providers, knowledge.services) &&
    has(layer, knowledge.layers) &&
    has(duty, knowledge.duties)
  )
}

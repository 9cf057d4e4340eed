import { z } from 'zod'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'

const State = z.object({ provider: z.string().nullable() })

/** The provider a Home shows, kept in the view itself, so that it outlives this process. Null for any provider. */
export function providerOfHome(privateMetadata: string | undefined, knowledge: KnowledgeBase): string | null {
  const state = State.safeParse(parsed(privateMetadata))
  return state.success ? knownProvider(state.data.provider, knowledge) : null
}

/** A provider's id as it came from outside, or null where it is none of the knowledge. */
export function knownProvider(id: string | null | undefined, knowledge: KnowledgeBase): string | null {
  return id != null && knowledge.providers.has(id) ? id : null
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

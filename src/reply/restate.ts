import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Ruling } from '../ruling/ruling.ts'
import { placeOf } from './parties.ts'
import type { Span } from './reply.ts'
import { sayingsOf } from './verdict.ts'

/** A ruling as the question that leads to it, for buttons and suggestions: "who patches the guest OS on Amazon EC2?" */
export function restate(ruling: Ruling, knowledge: KnowledgeBase): string {
  const place = placeOf(ruling.topic, knowledge).map(plain).join('')
  return `who ${sayingsOf(ruling, knowledge).does} ${place}?`
}

/** A span without its emphasis. */
export function plain(span: Span): string {
  if (typeof span === 'string') return span
  if ('strong' in span) return span.strong
  return 'code' in span ? span.code : span.title
}

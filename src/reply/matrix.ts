import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Matrix } from './reply.ts'

/** The layers × models matrix of one provider, or the neutral one where `provider` is null. */
export function matrixOf(_knowledge: KnowledgeBase, _provider: string | null): Matrix {
  throw new Error('not built yet')
}

import { columnsOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { NO_TOPIC } from '../question/query.ts'
import { decide } from '../ruling/decide.ts'
import type { Matrix } from './reply.ts'

/** The layers × models matrix of one provider, or the neutral one where `provider` is null. */
export function matrixOf(knowledge: KnowledgeBase, provider: string | null): Matrix {
  const models = columnsOf(knowledge)
  const rows = [...knowledge.layers.values()].map(({ id, name }) => ({
    layer: id,
    name,
    cells: models.flatMap((model) => {
      const topic = { ...NO_TOPIC, provider: model.cloud ? provider : null, model: model.id }
      const ruling = decide(topic, { layer: id, duty: null }, knowledge)
      return ruling ? [{ owner: ruling.owner, rule: ruling.rule.address }] : []
    }),
  }))
  const whose = provider === null ? 'any provider' : (knowledge.providers.get(provider)?.name ?? provider)
  const columns = models.map(({ id, name }) => ({ model: id, name }))
  return { title: `Shared responsibility, ${whose}`, columns, rows }
}

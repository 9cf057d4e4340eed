import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Ruling } from '../../ruling/ruling.ts'
import { type Settled, settle } from '../../ruling/settle.ts'
import { answerOf } from '../answer.ts'
import { titleOf } from '../parties.ts'
import type { Line, Reply } from '../reply.ts'
import { restate } from '../restate.ts'
import { declined } from './declined.ts'
import { blankReply, type Scene } from './scene.ts'

/** Who owns it, yes or no, lists and comparisons: everything that ends in owners. */
export function ownership(scene: Scene): Reply {
  const { query, knowledge } = scene
  const settled = settle(query, knowledge)
  if (settled.rulings.length === 0) return declined(scene)
  const blank = blankReply(scene)
  const doubtful = settled.doubt !== null
  return {
    ...blank,
    outcome: doubtful ? 'clarify' : 'answered',
    assumed: [...blank.assumed, ...assumptions(scene, settled)],
    answers: settled.rulings.map((ruling) =>
      answerOf(doubtful ? { ...ruling, claim: null } : ruling, knowledge),
    ),
    body: headOf(scene, settled),
    choices: doubtful ? settled.rulings.map((ruling) => choiceOf(ruling, knowledge)) : [],
  }
}

function choiceOf(ruling: Ruling, knowledge: KnowledgeBase): Reply['choices'][number] {
  return { label: titleOf(ruling.topic, knowledge), question: restate(ruling, knowledge) }
}

function assumptions({ query, knowledge }: Scene, { agreed, rulings }: Settled): string[] {
  const said: string[] = []
  const kind = knowledge.kinds.get(query.asks.find(({ topic }) => topic.kind !== null)?.topic.kind ?? '')
  if (kind) said.push(`Read as ${kind.name} in general; name the provider for its own rule.`)
  if (agreed === 'models') said.push('No service named; this holds in every cloud service model.')
  const service = knowledge.services.get(rulings[0]?.topic.service ?? '')
  if (agreed === 'variants' && service) said.push(`This holds for every kind of ${service.name}.`)
  if (query.unknown.length > 0)
    said.push(`I know nothing called ${query.unknown.join(' or ')}, and leave it out.`)
  return said
}

function headOf({ query, knowledge }: Scene, { doubt, rulings }: Settled): Line[] {
  const topic = rulings[0]?.topic
  if (query.again) return [['Yes: it stands on these rules and pages.']]
  if (doubt === 'variant' && topic) {
    const service = knowledge.services.get(topic.service ?? '')
    return [['It depends on which kind of ', { strong: service?.name ?? 'service' }, ' you use:']]
  }
  if (doubt === 'model') return [['It depends on the service. Which do you mean?']]
  if (query.intent !== 'list' || !topic) return []
  const whose = {
    customer: 'Yours, wholly or in part',
    provider: "The provider's, wholly or in part",
    both: 'Shared',
  }
  const side = query.side ? whose[query.side] : 'Who does what'
  const titles = [...new Set(rulings.map((ruling) => titleOf(ruling.topic, knowledge)))]
  return [[`${side}: `, { strong: titles.join(', ') }]]
}

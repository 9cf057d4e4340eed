import type { KnowledgeBase, Service, Source } from '../../knowledge/knowledge-base.ts'
import { isNoTopic, NO_TOPIC } from '../../question/query.ts'
import { matrixOf } from '../matrix.ts'
import { titleOf } from '../parties.ts'
import type { Line, Reply } from '../reply.ts'
import { slaOf } from '../sla-of.ts'
import { declined } from './declined.ts'
import { blankReply, type Scene } from './scene.ts'

/** Replies that name no owner because none was asked for: help, definitions, SLAs, the matrix. */

export function help(scene: Scene): Reply {
  const examples = [
    'who patches the OS on EC2?',
    'do we have to back up RDS?',
    'what is ours on S3?',
    'patching on Lambda vs EC2',
    'what is PaaS?',
    'where is the SLA for Cloud SQL?',
    'show me the matrix for Azure',
  ]
  return {
    ...blankReply(scene),
    body: [
      [
        { strong: "Is that ours, or the provider's?" },
        ' Ask who does something on a cloud service, and I answer with the owner, the source and the SLA to check.',
      ],
      [
        'Use ',
        { code: '/srm your question' },
        ', mention me in a channel or thread, write me a message, or open my Home tab for the matrix.',
      ],
      ['For example:'],
    ],
    suggestions: examples,
    choices: examples.slice(0, 3).map((question) => ({ label: question, question })),
  }
}

export function define(scene: Scene): Reply {
  const { query, knowledge } = scene
  const terms = [...new Set(query.definitions)].flatMap((id) => knowledge.definitions.get(id) ?? [])
  const models = uniqueOf(query.asks.map(({ topic }) => topic.model)).flatMap(
    (id) => knowledge.models.get(id) ?? [],
  )
  const services = uniqueOf(query.asks.map(({ topic }) => topic.service)).flatMap(
    (id) => knowledge.services.get(id) ?? [],
  )
  const layers = uniqueOf(query.asks.map(({ aspect }) => aspect?.layer)).flatMap(
    (id) => knowledge.layers.get(id) ?? [],
  )
  const duties = uniqueOf(query.asks.map(({ aspect }) => aspect?.duty)).flatMap(
    (id) => knowledge.duties.get(id) ?? [],
  )
  // The first of these that the question names is what it asks after; the others only stand around it.
  const [lines = []] = [
    terms.map(({ text }): Line => [text]),
    services.flatMap((service) => modelLines(service, knowledge)),
    models.map(({ name, definition }): Line => [{ strong: name }, ` – ${definition}`]),
    layers.map(({ name, means }): Line => [{ strong: name }, ` – ${means}`]),
    duties.map(({ name, means }): Line => [{ strong: name }, ` – ${means}`]),
  ].filter((said) => said.length > 0)
  if (lines.length === 0) return declined(scene)
  const sources = [...terms, ...(terms.length > 0 ? [] : models)].flatMap(({ citations }) => citations)
  return {
    ...blankReply(scene),
    body: lines,
    sources: sources.length > 0 ? uniqueSources(sources) : neutral(scene),
  }
}

/** "Amazon EKS counts as CaaS", with the flavours that count otherwise. */
function modelLines({ name, model, variants }: Service, { models }: KnowledgeBase): Line[] {
  const nameOf = (id: string) => models.get(id)?.name ?? id
  const others = [...variants.values()].filter((variant) => variant.model !== model)
  return [
    [
      { strong: name },
      ' counts as ',
      { strong: nameOf(model) },
      ` here – ${models.get(model)?.definition ?? ''}`,
    ],
    ...others.map(
      (variant): Line => [{ strong: variant.name }, ' counts as ', { strong: nameOf(variant.model) }, '.'],
    ),
  ]
}

function uniqueOf(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}

/** Links the promise; never quotes a number, since numbers change and only the page binds. */
export function sla(scene: Scene): Reply {
  const { query, knowledge } = scene
  const topics = query.asks.map(({ topic }) => topic).filter((topic) => !isNoTopic(topic))
  const lines = (topics.length > 0 ? topics : [NO_TOPIC]).map((topic): Line => {
    const found = slaOf(topic, knowledge)
    const link = found.url === null ? found.title : { title: found.title, url: found.url }
    return [{ strong: titleOf(topic, knowledge) }, ': ', link]
  })
  const note: Line = [
    'An SLA promises availability and credits, not security; read the current numbers there.',
  ]
  return { ...blankReply(scene), body: [...unique(lines), note] }
}

export function matrix(scene: Scene): Reply {
  const { query, knowledge } = scene
  const provider = query.asks.find(({ topic }) => topic.provider !== null)?.topic.provider ?? null
  const table = matrixOf(knowledge, provider)
  const statement = knowledge.providers.get(provider ?? '')?.statement
  return {
    ...blankReply(scene),
    body: [[{ strong: table.title }]],
    matrix: table,
    sources: statement ? [statement] : neutral(scene),
  }
}

function neutral({ knowledge }: Scene): Source[] {
  return uniqueSources([...knowledge.models.values()].flatMap(({ citations }) => citations)).slice(0, 2)
}

function uniqueSources(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()]
}

function unique(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
}

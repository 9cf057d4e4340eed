import Fuse from 'fuse.js'
import type { KnowledgeBase, Service } from '../../knowledge/knowledge-base.ts'
import { titleOf } from '../parties.ts'
import type { Reply } from '../reply.ts'
import { blankReply, type Scene } from './scene.ts'

/** One friendly line each; the reason is an id of question/scope.ts. */
const REASONS: Readonly<Record<string, string>> = {
  thanks: 'You are welcome.',
  'how-to': 'I can say whose job it is, not how it is done.',
  price: 'I know owners, not prices.',
  opinion: 'I have no opinions, only who owns what.',
  people: 'I know which side of the contract does it, not which colleague.',
  order: 'I only say whose job it is; I cannot do it for you.',
  status: 'I cannot see what is up or down; I know who is responsible for it.',
  news: 'Noted. I answer who owns what, whenever you ask.',
  planning: 'I know whose job it is, not when it is due.',
  fact: 'I know who does what, not how the service is built.',
  law: 'I cannot say who is liable; I can say who does the work.',
  prompt: 'I only answer who owns what in the cloud.',
  elsewhere: 'That does not sound like a question of who owns what.',
  object: 'That is none of the layers I know.',
}

const EXAMPLES = [
  'who patches the OS on EC2?',
  'what is ours on S3?',
  'does Microsoft back up Exchange Online?',
]

/** No owner is named anywhere: says why, and offers what can be answered. */
export function declined(scene: Scene): Reply {
  const nearest = nearestQuestions(scene)
  const suggestions = nearest.length > 0 ? nearest : EXAMPLES
  return {
    ...blankReply(scene),
    intent: 'unknown',
    outcome: 'declined',
    body: [[reasonOf(scene)], ['I can answer, for example:']],
    suggestions,
    choices: suggestions.map((question) => ({ label: question, question })),
  }
}

function reasonOf({ query }: Scene): string {
  if (!query.english && query.unknown.length === 0)
    return 'I read English best; I could not read that well enough to name an owner.'
  if (query.outOfScope) return REASONS[query.outOfScope] ?? REASONS.object ?? ''
  if (query.unknown.length > 0)
    return `I know no service called "${query.unknown[0]}", so I name no owner for it.`
  if (query.asks.length > 0) return 'I know what that is about, but not what you ask of it.'
  return 'I could not find a cloud service or a layer in that.'
}

/** Questions about what was recognised, or about services whose names look like the unknown one. */
function nearestQuestions({ query, knowledge }: Scene): string[] {
  const named = query.asks
    .map(({ topic }) => titleOf(topic, knowledge))
    .filter((title) => title !== 'the cloud')
  const similar = query.unknown.flatMap((name) => similarServices(name, knowledge))
  const titles = [...new Set([...similar, ...named])].slice(0, 3)
  return titles.map((title) => `who does what on ${title}?`)
}

/** No product has a longer name; a search for one takes the longer the longer it is. */
const NAME_AT_MOST = 60

function similarServices(name: string, knowledge: KnowledgeBase): string[] {
  const services: Service[] = [...knowledge.services.values()]
  const fuse = new Fuse(services, { keys: ['name'], threshold: 0.4, ignoreLocation: true })
  return fuse.search(name.slice(0, NAME_AT_MOST), { limit: 3 }).map(({ item }) => item.name)
}

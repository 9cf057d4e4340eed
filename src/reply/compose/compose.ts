import type { Intent } from '../../question/query.ts'
import type { Reply } from '../reply.ts'
import { declined } from './declined.ts'
import { define, help, matrix, sla } from './information.ts'
import { ownership } from './ownership.ts'
import type { Scene } from './scene.ts'

const COMPOSERS: Readonly<Record<Intent, (scene: Scene) => Reply>> = {
  owner: ownership,
  confirm: ownership,
  list: ownership,
  compare: ownership,
  define,
  matrix,
  sla,
  help,
  unknown: declined,
}

/** Query → Reply. What is out of scope, unknown or unreadable is declined before any owner is looked up. */
export function compose(scene: Scene): Reply {
  const { query } = scene
  const recognised = query.asks.some(({ topic }) => topic.service !== null)
  const stranger = query.unknown.length > 0 && !recognised
  if (query.outOfScope !== null || stranger || !query.english) return declined(scene)
  return COMPOSERS[query.intent](scene)
}

import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import {
  addReadings,
  type Draft,
  PRODUCTS,
  pastArticles,
  type Reading,
  type Setting,
  type Step,
  uncovered,
} from '../draft.ts'
import { isEnglishWord } from '../english.ts'
import { isFunctionWord } from '../function-words.ts'

const NAME = 'software-on-machines'
const SOFTWARE = { is: 'layer', layer: 'application', inModels: null } as const
/** Models in which the customer puts software of their own on the machine or the cluster. */
const PLACES = new Set(['iaas', 'caas', 'on-prem', 'colo'])
const ON = /^(on|in|inside)$/
/** Words of a name after its first: "Argo *CD*". */
const NAME_AT_MOST = 2

/** "*Traefik* on EKS has a hole, who patches?": a name of nobody's on a machine or a cluster is software somebody put there. */
export const softwareOnMachines: Step = {
  name: NAME,
  why: 'what customers install on a machine or a cluster, they patch',
  run(draft, { knowledge }: Setting) {
    if (draft.readings.some((reading) => isLayer(reading, draft))) return draft
    const open = uncovered(draft)
    const at = draft.tokens.findIndex((_, place) => isSoftware(place, open, draft, knowledge))
    const phrase = draft.tokens[at]?.norm
    if (phrase === undefined) return draft
    const trail = [...draft.trail, `${NAME}: "${phrase}" is software that runs there`]
    return addReadings({ ...draft, trail }, [
      { start: at, end: at + 1, phrase, means: SOFTWARE, ordinary: false },
    ])
  },
}

/** A layer that is asked about, as against the thing itself: "on our EKS *cluster*". */
function isLayer({ start, means }: Reading, { tokens, readings }: Draft): boolean {
  const isThing =
    tokens[start - 1]?.endsPhrase === false &&
    readings.some((other) => other.end === start && PRODUCTS.has(other.means.is))
  return means.is === 'topic' || (means.is === 'layer' && !isThing)
}

function isSoftware(at: number, open: ReadonlySet<number>, draft: Draft, knowledge: KnowledgeBase): boolean {
  const { tokens, readings } = draft
  const word = tokens[at]
  if (!word || !open.has(at) || !/^\p{L}{4,}$/u.test(word.norm)) return false
  if (isFunctionWord(word.norm) || isEnglishWord(word.norm)) return false
  const place = placeOf(at, open, draft)
  return readings.some(({ start, means }) => {
    if (start !== place || !PRODUCTS.has(means.is) || !('service' in means)) return false
    return PLACES.has(knowledge.services.get(means.service)?.model ?? '')
  })
}

/** Where the place begins: "Argo *CD* on EKS", "a Keycloak *CVE* on our AKS"; -1 where none follows. */
function placeOf(at: number, open: ReadonlySet<number>, { tokens, readings }: Draft): number {
  let next = at + 1
  while (next <= at + NAME_AT_MOST && open.has(next) && !isFunctionWord(tokens[next]?.norm ?? '')) next++
  const deed = readings.find(({ start, means }) => start === next && means.is === 'duty')
  const on = deed?.end ?? next
  const isCut = tokens.slice(at, on).some(({ endsPhrase }) => endsPhrase)
  return !isCut && ON.test(tokens[on]?.norm ?? '') ? pastArticles(on + 1, tokens) : -1
}

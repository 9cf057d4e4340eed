import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { type Draft, namesAt, PRODUCTS, type Reading, reread, type Setting, type Step } from '../draft.ts'

const NAME = 'machines-below'
const MACHINE = { is: 'layer', layer: 'guest-os', inModels: null } as const
const BELOW = /^(under|below|beneath|underneath|behind)$/
/** Words between the machines and what stands on them: "the EC2 *instances* under Beanstalk". */
const REACH = 2

/** "the EC2 instances *under Beanstalk*": the machines of a product that stands on them, and no product of their own. */
export const machinesBelow: Step = {
  name: NAME,
  why: 'what lies under a product is a layer of it',
  run(draft, { knowledge }: Setting) {
    return reread(draft, NAME, (reading) =>
      isMachine(reading, knowledge) && isBelow(reading, draft) ? MACHINE : null,
    )
  },
}

function isMachine({ means }: Reading, { services }: KnowledgeBase): boolean {
  return means.is === 'service' && services.get(means.service)?.kind === 'virtual-machine'
}

function isBelow({ end }: Reading, draft: Draft): boolean {
  const from = draft.tokens.slice(end, end + REACH + 1).findIndex(({ norm }) => BELOW.test(norm))
  return from >= 0 && namesAt(end + from + 1, draft, PRODUCTS)
}

import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { type Draft, type Reading, reread, type Setting, type Step } from '../draft.ts'
import { DETERMINERS } from '../function-words.ts'

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

function isBelow({ end }: Reading, { tokens, readings }: Draft): boolean {
  const from = tokens.slice(end, end + REACH + 1).findIndex(({ norm }) => BELOW.test(norm))
  if (from < 0) return false
  const below = end + from
  const at = DETERMINERS.has(tokens[below + 1]?.norm ?? '') ? below + 2 : below + 1
  return readings.some(
    ({ start, means }) => start === at && (means.is === 'service' || means.is === 'variant'),
  )
}

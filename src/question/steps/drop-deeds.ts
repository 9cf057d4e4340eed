import { type Draft, keepReadings, type Reading, type Step } from '../draft.ts'
import { DETERMINERS } from '../function-words.ts'

const NAME = 'drop-deeds'
/** Names of layers that say nothing of the layer when somebody does them; who racks or guards a thing is asked of the metal and the building. */
const VERBS = /^(switches|hosts|records|documents|objects|releases|uploads|images|proxies|tunnels|files)$/

/** "we *host* it ourselves": behind one of these no host is a machine. */
const HOSTERS = new Set(['we', 'i', 'you', 'they', 'to', 'self'])

/** "who *switches* it to prevention?", "who *hosts* it?": what stands right after "who" is done, and no thing. */
export const dropDeeds: Step = {
  name: NAME,
  why: 'a verb that is also a noun of ours names no layer',
  run: (draft) => keepReadings(draft, NAME, (reading) => !isDeed(reading, draft)),
}

function isDeed({ start, end, means, phrase }: Reading, { tokens, readings }: Draft): boolean {
  if (means.is !== 'layer') return false
  const before = tokens[start - 1]?.norm ?? ''
  if (phrase === 'host' && HOSTERS.has(before)) return true
  if (end !== start + 1 || !VERBS.test(phrase)) return false
  if (before !== 'who' || tokens[start]?.endsPhrase) return false
  // "who switches *our policy* over"
  return DETERMINERS.has(tokens[end]?.norm ?? '') || readings.some((other) => other.start > start)
}

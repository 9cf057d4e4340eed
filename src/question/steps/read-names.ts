import { type Draft, nameOf, type Reading, type Setting, type Step } from '../draft.ts'

/** Reads every name and word the knowledge knows, the longest phrase first. */
export const readNames: Step = {
  name: 'read-names',
  why: 'the vocabulary of the knowledge wins over any guess',
  run(draft, setting) {
    const readings = namesIn(draft, setting)
    const trail = readings.map(({ phrase, means }) => `read-names: "${phrase}" may mean ${nameOf(means)}`)
    return { ...draft, readings, trail: [...draft.trail, ...trail] }
  },
}

function namesIn({ tokens }: Draft, { vocabulary }: Setting): Reading[] {
  const readings: Reading[] = []
  let at = 0
  while (at < tokens.length) {
    const match = vocabulary.match(tokens, at)
    for (const { means, ordinary } of match?.names ?? [])
      readings.push({ start: at, end: match?.end ?? at, phrase: match?.phrase ?? '', means, ordinary })
    at = match?.end ?? at + 1
  }
  return readings
}

import { addReadings, type Draft, isAspect, type Reading, type Setting, type Step } from '../draft.ts'
import { phraseOf } from '../tokens.ts'
import { readingsOf } from './read-names.ts'

/** "KMS keys: who?", "VPC firewall rules, whose job": where nothing else says what is asked, the last words of the name do. */
export const wordsOfNames: Step = {
  name: 'words-of-names',
  why: 'a name that goes on from a shorter one may be all that says what is asked',
  run(draft, setting) {
    if (draft.readings.some(({ means }) => isAspect(means))) return draft
    return addReadings(
      draft,
      draft.readings.flatMap((reading) => lastWords(reading, draft, setting)),
    )
  },
}

function lastWords({ start, end, means }: Reading, { tokens }: Draft, { vocabulary }: Setting): Reading[] {
  if (means.is !== 'service' && means.is !== 'variant') return []
  const provider = means.service.split('/')[0]
  for (let at = start + 1; at < end; at++) {
    const match = vocabulary.match(tokens.slice(0, end), at)
    if (match?.end !== end) continue
    // "AWS Backup" goes on from no name of a service.
    const isLonger = vocabulary
      .named(phraseOf(tokens.slice(start, at)))
      .some((name) => name.means.is === 'service' && name.means.service.startsWith(`${provider}/`))
    return isLonger ? readingsOf(match).filter((reading) => saysDuty(reading)) : []
  }
  return []
}

function saysDuty({ means }: Reading): boolean {
  return (means.is === 'topic' && means.duty !== null) || (means.is === 'duty' && !means.weak)
}

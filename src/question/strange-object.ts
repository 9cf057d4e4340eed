import { type Draft, uncovered } from './draft.ts'
import { isEnglishWord } from './english.ts'
import { DETERMINERS, isFunctionWord } from './function-words.ts'

/** Words that say nothing about what is meant, so that "who patches things first?" still asks something. */
const VAGUE = new Set(
  `cloud environment account company organization organisation business tenant subscription project estate security critical
  urgent new old latest monthly regular routine automatic manual underlying whole entire customer vendor provider service
  services system systems stuff level levels cycle process policy work production prod staging dev first last actual since until till lot whole everything`.split(
    /\s+/,
  ),
)

/** "ours or the vendor's?" asks about a cloud, whatever else it says. */
const PARTIES = new Set('us ours vendor vendors provider providers theirs'.split(' '))

/** "who patches my jeans": the object of a duty that is an English word and nothing of the cloud; `null` otherwise. */
export function strangeObject(draft: Draft): string | null {
  const sure = draft.readings.filter(({ means }) => means.is !== 'layer' || means.inModels === null)
  const open = uncovered({ ...draft, readings: sure })
  const askedOfUs = draft.tokens.some(({ norm }) => PARTIES.has(norm))
  if (askedOfUs || sure.some(({ means }) => means.is === 'layer')) return null
  for (const { end, means } of draft.readings) {
    if (means.is !== 'duty') continue
    let at = end
    while (DETERMINERS.has(draft.tokens[at]?.norm ?? '') || VAGUE.has(draft.tokens[at]?.norm ?? '')) at++
    const token = draft.tokens[at]
    if (!token || !open.has(at) || isFunctionWord(token.norm) || /ly$|ed$|^\d/.test(token.norm)) continue
    if (isEnglishWord(token.norm) || /^\p{L}{3,}$/u.test(token.norm)) return token.norm
  }
  return null
}

import { type Draft, keepReadings, type Reading, reread, type Setting, type Step } from '../draft.ts'
import { phraseOf } from '../tokens.ts'

const NAME = 'whatever-model'
const WHATEVER =
  /\b(no matter|regardless|irrespective|independent(ly)?|whatever|whichever|either way|does not matter|across|in every|any of)\b/
/** Words between "no matter" and the first model of its list: "no matter *if it is* IaaS, PaaS or SaaS". */
const REACH = 5

/** "what is always ours, no matter if IaaS, PaaS or SaaS?": all models at once are the cloud in general. */
export const whateverModel: Step = {
  name: NAME,
  why: 'models that are said not to matter are not set side by side',
  run(draft, { knowledge }: Setting) {
    const concrete = draft.readings.filter(({ means }) => isConcrete(means, knowledge))
    const [first] = concrete
    if (!first || new Set(concrete.map(modelOf)).size < 2 || !isWaved(first, draft)) return draft
    const whole = [...knowledge.models.values()].find(({ abstract, cloud }) => abstract && cloud)
    if (!whole) return draft
    const general = reread(draft, NAME, (reading) =>
      reading === first ? { is: 'model', model: whole.id } : null,
    )
    return keepReadings(general, NAME, (reading) => !concrete.includes(reading))
  },
}

function isConcrete(means: Reading['means'], knowledge: Setting['knowledge']): boolean {
  return means.is === 'model' && knowledge.models.get(means.model)?.abstract === false
}

function modelOf({ means }: Reading): string | null {
  return means.is === 'model' ? means.model : null
}

function isWaved({ start }: Reading, { tokens }: Draft): boolean {
  return WHATEVER.test(phraseOf(tokens.slice(Math.max(0, start - REACH), start)))
}

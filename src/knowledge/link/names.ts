import type { Meaning, Name } from '../knowledge-base.ts'
import type { ParsedKnowledge } from '../parsed-knowledge.ts'
import { nounForms, passiveForms, verbForms } from './inflect.ts'
import { type FileContext, type Linker, linkAspect } from './linker.ts'

interface Naming {
  readonly name?: string
  readonly aka: readonly string[]
  readonly 'ordinary-words': readonly string[]
  readonly 'seldom-ordinary-words'?: readonly string[]
}

/** Every phrase the knowledge lends to the question reader, with what it means. */
export function linkNames(parsed: ParsedKnowledge): Name[] {
  return [
    ...parsed.layers.data.layers.flatMap(({ id, words }) => words.flatMap((word) => layerNames(id, word))),
    ...parsed.duties.data.duties.flatMap((duty) => [
      ...spoken(duty, { is: 'duty', duty: duty.id, weak: false }),
      ...spoken(
        { verbs: duty['weak-verbs'], words: duty['weak-words'] },
        { is: 'duty', duty: duty.id, weak: true },
      ),
    ]),
    ...parsed.topics.data.topics.flatMap((topic) => {
      const [layer = '', duty = null] = topic.about.split('/')
      const means = { is: 'topic', layer, duty, inModels: null } as const
      const words = topic.words.flatMap((word) => (typeof word === 'string' ? word : []))
      const inModels = topic.words.flatMap((word) => (typeof word === 'string' ? [] : word))
      return [
        ...spoken({ verbs: topic.verbs, words }, means),
        ...inModels.flatMap((one) =>
          spoken({ verbs: [], words: [one.word] }, { ...means, inModels: one.in }),
        ),
      ]
    }),
    ...parsed.models.flatMap(({ id, data }) => named(data, { is: 'model', model: id })),
    ...parsed.kinds.data.kinds.flatMap((kind) =>
      spoken({ verbs: [], words: kind.words }, { is: 'kind', kind: kind.id }),
    ),
    ...parsed.definitions.data.definitions.flatMap(({ id, words }) =>
      spoken({ verbs: [], words: words.flatMap(asTerm) }, { is: 'definition', definition: id }),
    ),
    ...parsed.providers.flatMap(({ id, data }) => named(data, { is: 'provider', provider: id })),
    ...parsed.providers.flatMap(({ id, data }) => data.regions.flatMap((code) => regionNames(code, id))),
    ...parsed.services.flatMap(serviceNames),
  ]
}

/** "what does *managed* mean?": a plain word is a term only in such a frame. */
function asTerm(word: string | { meant: string }): string[] {
  if (typeof word === 'string') return [word]
  const after = ['mean by', 'meant by', 'meaning of', 'definition of', 'define', 'explain', 'word', 'term']
  return [`${word.meant} mean`, ...after.map((frame) => `${frame} ${word.meant}`)]
}

function layerNames(layer: string, word: string | { word: string; in: string[] }): Name[] {
  const phrase = typeof word === 'string' ? word : word.word
  const inModels = typeof word === 'string' ? null : word.in
  return nounForms(phrase).map((form) => ({
    phrase: form,
    means: { is: 'layer', layer, inModels },
    ordinary: false,
  }))
}

function spoken(words: { verbs: readonly string[]; words: readonly string[] }, means: Meaning): Name[] {
  const forms = [
    ...words.verbs.flatMap(verbForms).flatMap(withPluralObject),
    ...words.verbs.flatMap(passiveForms),
    ...words.words.flatMap(nounForms),
  ]
  return [...new Set(forms)].map((phrase): Name => ({ phrase, means, ordinary: false }))
}

function named(naming: Naming, means: Meaning): Name[] {
  const often = new Set(naming['ordinary-words'])
  const seldom = new Set(naming['seldom-ordinary-words'])
  const ordinary = new Set([...often, ...seldom])
  const plain = [naming.name ?? '', ...naming.aka].filter((phrase) => phrase !== '' && !ordinary.has(phrase))
  return [
    ...plain
      .flatMap(productForms)
      .filter((form) => !ordinary.has(form) && !ordinary.has(form.toLowerCase()))
      .map((phrase): Name => ({ phrase, means, ordinary: false })),
    ...[...often].map((phrase): Name => ({ phrase, means, ordinary: 'often' })),
    ...[...seldom].map((phrase): Name => ({ phrase, means, ordinary: 'seldom' })),
  ]
}

function serviceNames({ provider, id, data }: ParsedKnowledge['services'][number]): Name[] {
  const service = `${provider}/${id}`
  const variants = data.variants.flatMap((variant) => {
    const own = { is: 'variant', service, variant: variant.id } as const
    return [
      ...named(variant, { ...own, onlyWithService: false }),
      ...variant['when-said-with-it']
        .flatMap(nounForms)
        .map((phrase): Name => ({ phrase, means: { ...own, onlyWithService: true }, ordinary: false })),
    ]
  })
  return [...named(data, { is: 'service', service }), ...variants]
}

/** The words of one service, or of the things of some sort of product, for a layer or a duty. */
export function linkOwnWords(
  of: string,
  words: Readonly<Record<string, readonly string[]>>,
  context: FileContext,
  linker: Linker,
): Name[] {
  return Object.entries(words).flatMap(([about, phrases]) => {
    const aspect = linkAspect(about, context, linker, context.ruleLines[`words.${about}`])
    return spoken({ verbs: [], words: phrases }, { is: 'topic', ...aspect, inModels: null, of })
  })
}

/** Where a code ends in a number of its own, a zone is the region with a letter: "eu-west-1a". */
function regionNames(code: string, provider: string): Name[] {
  const means = { is: 'region', provider } as const
  const zones = /-\d$/.test(code) ? ['', 'a', 'b', 'c', 'd'] : ['']
  return zones.map((zone) => ({ phrase: `${code}${zone}`, means, ordinary: false }))
}

/** "wipe disk" is also said "wipe disks". */
function withPluralObject(phrase: string): string[] {
  return phrase.includes(' ') ? nounForms(phrase) : [phrase]
}

/** Two letters and an s are another name: "EB" is not "EBS". */
function productForms(name: string): string[] {
  return name.length <= 2 ? [name] : nounForms(name)
}

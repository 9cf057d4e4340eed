import type { Aspect, Rule, RuleSet, Source } from '../knowledge-base.ts'
import { aspectKey } from '../knowledge-base.ts'
import type { Problem } from '../problem.ts'
import type { RuleFile, SourceFile } from '../schema/words.ts'

/** What every linking step needs to know of the file it links, and where it reports what does not fit. */
export interface FileContext {
  readonly path: string
  readonly ruleLines: Readonly<Record<string, number>>
  /** The sources a rule of this file may cite. */
  readonly sources: ReadonlyMap<string, Source>
}

/** Ids that exist, and the problems of those that do not. */
export interface Linker {
  readonly layers: ReadonlySet<string>
  readonly duties: ReadonlySet<string>
  readonly models: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly problems: Problem[]
}

export function linkSources(
  files: Readonly<Record<string, SourceFile>>,
  inherited?: ReadonlyMap<string, Source>,
): ReadonlyMap<string, Source> {
  const linked = new Map(inherited)
  for (const [id, file] of Object.entries(files)) {
    const { title, url, section = null, checked, 'as-of': asOf = null } = file
    linked.set(id, { id, title, url, section, checked, asOf })
  }
  return linked
}

export function cited(ids: readonly string[], context: FileContext, linker: Linker, line = 1): Source[] {
  return ids.flatMap((id) => {
    const source = context.sources.get(id)
    if (source) return [source]
    const message = `no source has the id "${id}"; add it under sources: in this file or in provider.yaml`
    linker.problems.push({ code: 'link/source', file: context.path, line, column: 1, message })
    return []
  })
}

/** `guest-os/patch` as an aspect; an unknown layer or duty is a problem at `line`. */
export function linkAspect(about: string, context: FileContext, linker: Linker, line = 1): Aspect {
  const [layer = '', duty = null] = about.split('/')
  requireId('layer', layer, linker.layers, context, linker, line)
  if (duty !== null) requireId('duty', duty, linker.duties, context, linker, line)
  return { layer, duty }
}

export function requireId(
  what: string,
  id: string,
  known: ReadonlySet<string>,
  context: FileContext,
  linker: Linker,
  line = 1,
): void {
  if (known.has(id)) return
  const message = `no ${what} has the id "${id}"; write one of: ${[...known].join(', ')}`
  linker.problems.push({ code: `link/${what}`, file: context.path, line, column: 1, message })
}

/** The rules of one level. `path` is where they stand in the file, `level` the address before the `#`. */
export function linkRules(
  files: readonly RuleFile[],
  level: string,
  path: string,
  context: FileContext,
  linker: Linker,
): RuleSet {
  const rules = new Map<string, Rule>()
  files.forEach((file, index) => {
    const line = context.ruleLines[`${path}.${index}`] ?? 1
    const about = linkAspect(file.about, context, linker, line)
    const key = aspectKey(about)
    const earlier = rules.get(key)
    if (earlier) {
      const message = `${level}#${key} is already decided in line ${earlier.at.line}; keep one of the two`
      linker.problems.push({ code: 'rule/twice', file: context.path, line, column: 1, message })
    }
    rules.set(key, {
      address: `${level}#${key}`,
      about,
      owner: file.owner,
      customer: file.customer ?? null,
      provider: file.provider ?? null,
      citations: cited(file.cite, context, linker, line),
      basis: file.basis,
      onByDefault: file['on-by-default'] ?? null,
      unless: file.unless ?? null,
      at: { file: context.path, line },
    })
  })
  return rules
}

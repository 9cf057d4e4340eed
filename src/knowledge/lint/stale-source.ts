import { type LintCheck, lineOfKey, problemAt } from './lint-check.ts'

const YEAR = 365 * 24 * 60 * 60 * 1000

export const staleSource: LintCheck = {
  name: 'stale-source',
  why: 'pages change; what nobody compared for a year may be wrong',
  check: ({ files, parsed, today }) => {
    const text = new Map(files.map((file) => [file.path, file.text]))
    return [parsed.sources, ...parsed.providers, ...parsed.services].flatMap(({ path, data }) =>
      Object.entries(data.sources)
        .filter(([, { checked }]) => today.getTime() - Date.parse(checked) > YEAR)
        .map(([id, { checked }]) => {
          const message = `"${id}" was last compared on ${checked}; read the page again and set checked:`
          return {
            ...problemAt('stale-source', path, lineOfKey(text.get(path) ?? '', id), message),
            warning: true,
          } as const
        }),
    )
  },
}

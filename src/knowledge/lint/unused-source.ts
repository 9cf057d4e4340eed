import { type LintCheck, lineOfKey, problemAt } from './lint-check.ts'

export const unusedSource: LintCheck = {
  name: 'unused-source',
  why: 'a source nobody cites is read by nobody and ages unseen',
  check({ files, parsed }) {
    const text = new Map(files.map((file) => [file.path, file.text]))
    const citedIn = (data: unknown) =>
      new Set(
        [...JSON.stringify(data).matchAll(/"(?:cite|statement)":(\[[^\]]*\]|"[^"]*")/g)].flatMap(([, ids]) =>
          [...(ids ?? '').matchAll(/"([^"]+)"/g)].map(([, id]) => id),
        ),
      )
    const neutral = {
      path: parsed.sources.path,
      data: parsed.sources.data,
      users: [...parsed.models, parsed.definitions],
    }
    const providers = parsed.providers.map((file) => ({
      ...file,
      users: [file, ...parsed.services.filter(({ provider }) => provider === file.id)],
    }))
    const services = parsed.services.map((file) => ({ ...file, users: [file] }))
    return [neutral, ...providers, ...services].flatMap(({ path, data, users }) => {
      const used = citedIn(users.map((user) => user.data))
      return Object.keys(data.sources)
        .filter((id) => !used.has(id))
        .map((id) =>
          problemAt(
            'unused-source',
            path,
            lineOfKey(text.get(path) ?? '', id),
            `nothing cites "${id}"; delete it`,
          ),
        )
    })
  },
}

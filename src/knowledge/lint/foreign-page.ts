import { type LintCheck, lineOfKey, problemAt } from './lint-check.ts'

export const foreignPage: LintCheck = {
  name: 'foreign-page',
  why: "a provider's rule may rest only on the provider's own page",
  check({ files, parsed }) {
    const text = new Map(files.map((file) => [file.path, file.text]))
    return parsed.providers.flatMap((provider) => {
      const own = parsed.services.filter((service) => service.provider === provider.id)
      return [provider, ...own].flatMap(({ path, data }) =>
        Object.entries(data.sources)
          .filter(([, { url }]) => !provider.data.hosts.some((host) => isOn(new URL(url).hostname, host)))
          .map(([id, { url }]) => {
            const message = `${new URL(url).hostname} is not among the hosts of ${provider.id}; cite the provider's own page`
            return problemAt('foreign-page', path, lineOfKey(text.get(path) ?? '', id), message)
          }),
      )
    })
  },
}

function isOn(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`)
}

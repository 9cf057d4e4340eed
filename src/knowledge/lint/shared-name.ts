import type { Name } from '../knowledge-base.ts'
import { type LintCheck, problemAt } from './lint-check.ts'

export const sharedName: LintCheck = {
  name: 'shared-name',
  why: 'a question tells services of two providers apart by the provider it names; within one provider nothing does',
  check({ knowledge }) {
    const byPhrase = new Map<string, Set<string>>()
    for (const { phrase, means } of knowledge.names) {
      const address = addressOf(means)
      if (!address) continue
      const key = `${address.split('/')[0]} ${phrase.toLowerCase()}`
      byPhrase.set(key, (byPhrase.get(key) ?? new Set()).add(address))
    }
    return [...byPhrase].flatMap(([key, addresses]) => {
      if (addresses.size < 2) return []
      const phrase = key.slice(key.indexOf(' ') + 1)
      const [first = '', ...others] = [...addresses]
      const file = knowledge.services.get(first.split(':')[0] ?? '')?.file ?? 'providers'
      return [
        problemAt(
          'shared-name',
          file,
          1,
          `"${phrase}" is also a name of ${others.join(' and ')}; keep it in one of them`,
        ),
      ]
    })
  },
}

function addressOf(means: Name['means']): string | null {
  if (means.is === 'service') return means.service
  return means.is === 'variant' && !means.onlyWithService ? `${means.service}:${means.variant}` : null
}

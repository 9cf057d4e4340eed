import { loadKnowledge } from '../knowledge/load.ts'
import { UNCHECKED_HOSTS } from '../knowledge/unchecked-hosts.ts'
import { type Command, knowledgeFolder } from './command.ts'

export const linksCommand: Command = {
  name: 'links',
  summary: 'ask every cited address whether it still answers (needs a network)',
  help: "usage: npm run knowledge:links\n\n  Never part of CI: somebody else's server must not stop a change.",
  async run() {
    const knowledge = loadKnowledge(knowledgeFolder())
    const cited = [...knowledge.rules.values()].flatMap(({ citations }) => citations.map(({ url }) => url))
    const promised = [...knowledge.services.values(), ...knowledge.providers.values()].flatMap(
      (one) => ('sla' in one ? one.sla?.url : one.slaIndex?.url) ?? [],
    )
    const urls = [...new Set([...cited, ...promised])].sort()
    let dead = 0
    for (const [index, url] of urls.entries()) {
      const reason = UNCHECKED_HOSTS.get(new URL(url).hostname)
      const failure = reason ? null : await failureOf(url)
      if (failure) dead++
      const result = reason ? `not asked: ${reason}` : (failure ?? 'ok')
      console.log(`${index + 1}/${urls.length} ${result} ${url}`)
    }
    console.log(`${urls.length} addresses, ${dead} did not answer`)
    return dead > 0 ? 1 : 0
  },
}

/** `null` where the address answers; else what went wrong, in a few words. */
async function failureOf(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(15_000) })
    await response.body?.cancel()
    return response.ok ? null : `HTTP ${response.status}`
  } catch (error) {
    return error instanceof Error ? error.name : 'failed'
  }
}

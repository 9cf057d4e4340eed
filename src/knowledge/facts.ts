import type { KnowledgeBase } from './knowledge-base.ts'

/** What changed between two states of the knowledge, as facts and not as lines: one sentence each. */
export function changedFacts(before: KnowledgeBase, after: KnowledgeBase): string[] {
  const addresses = [...new Set([...before.rules.keys(), ...after.rules.keys()])].sort()
  const rules = addresses.flatMap((address) => {
    const [old, now] = [before.rules.get(address), after.rules.get(address)]
    if (!old && now) return [`added ${address}: ${now.owner}`]
    if (old && !now) return [`removed ${address}: was ${old.owner}`]
    if (!old || !now) return []
    const changes: string[] = []
    if (old.owner !== now.owner) changes.push(`owner of ${address}: ${old.owner} → ${now.owner}`)
    if (old.customer !== now.customer)
      changes.push(`customer's part of ${address}: ${old.customer ?? 'none'} → ${now.customer ?? 'none'}`)
    if (old.provider !== now.provider)
      changes.push(`provider's part of ${address}: ${old.provider ?? 'none'} → ${now.provider ?? 'none'}`)
    if (old.onByDefault !== now.onByDefault)
      changes.push(`on by default, of ${address}: ${said(old.onByDefault)} → ${said(now.onByDefault)}`)
    const [was, is] = [old, now].map(({ citations }) => citations.map(({ url }) => url).join(' '))
    if (was !== is) changes.push(`sources of ${address}: ${was} → ${is}`)
    return changes
  })
  return [...changedServices(before, after), ...rules]
}

function said(onByDefault: boolean | null): string {
  if (onByDefault === null) return 'not said'
  return onByDefault ? 'yes' : 'no'
}

function changedServices(before: KnowledgeBase, after: KnowledgeBase): string[] {
  const addresses = [...new Set([...before.services.keys(), ...after.services.keys()])].sort()
  return addresses.flatMap((address) => {
    const [old, now] = [before.services.get(address), after.services.get(address)]
    if (!old) return [`added service ${address} (${now?.model})`]
    if (!now) return [`removed service ${address}`]
    return old.model === now.model ? [] : [`model of ${address}: ${old.model} → ${now.model}`]
  })
}

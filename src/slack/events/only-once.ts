import type { AllMiddlewareArgs } from '@slack/bolt'
import { ExpiringMap } from '../conversation/expiring-map.ts'

interface Arguments extends Pick<AllMiddlewareArgs, 'next'> {
  readonly body: { readonly event_id?: string }
}

/** Lets each event through once: Slack sends one again, up to three times, when our receipt is late. */
export function onlyOnce(now: () => number) {
  const seen = new ExpiringMap<true>({ atMost: 10_000, keepForMs: 10 * 60_000, now })
  return async ({ body: { event_id }, next }: Arguments): Promise<void> => {
    if (event_id !== undefined) {
      if (seen.get(event_id)) return
      seen.set(event_id, true)
    }
    await next()
  }
}

import type { types } from '@slack/bolt'
import { LOCAL_BOT, type LocalSlack, type OpenModal } from './local-slack.ts'
import type { LocalMessage } from './message-log.ts'

export const CHANNEL = { id: 'C0CLOUDSEC', name: 'cloud-security' } as const

/** Everything one person can see. */
export interface Snapshot {
  readonly user: string
  readonly bot: string
  readonly channel: { readonly id: string; readonly name: string; readonly messages: readonly LocalMessage[] }
  readonly direct: { readonly id: string; readonly messages: readonly LocalMessage[] }
  readonly home: types.HomeView | null
  readonly modal: OpenModal | null
}

export function snapshotOf(localSlack: LocalSlack, user: string): Snapshot {
  const seenIn = (id: string) => localSlack.log.in(id).filter(isFor(user))
  const direct = localSlack.directMessages(user)
  return {
    user,
    bot: LOCAL_BOT.userId,
    channel: { ...CHANNEL, messages: seenIn(CHANNEL.id) },
    direct: { id: direct, messages: seenIn(direct) },
    home: localSlack.homes.get(user) ?? null,
    modal: localSlack.modals.get(user) ?? null,
  }
}

function isFor(user: string) {
  return ({ ephemeralFor }: LocalMessage) => ephemeralFor === null || ephemeralFor === user
}

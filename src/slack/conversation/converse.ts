import type { webApi } from '@slack/bolt'
import { answer } from '../answer.ts'
import type { Desk } from '../desk.ts'
import { noteOf } from '../message.ts'
import { TOO_MANY } from '../notes.ts'
import { post } from '../post.ts'
import type { Place } from './thread-memory.ts'

export interface Said {
  readonly place: Place
  readonly user: string
  readonly question: string
}

/** One turn of a conversation others can see: recalls what it is about, answers there, and remembers. */
export async function converse(
  desk: Desk,
  client: webApi.WebClient,
  { place, user, question }: Said,
): Promise<void> {
  const pace = desk.throttle.check(place.team, user)
  if (pace === 'wait') return
  const where = { channel: place.channel, ...(place.thread === null ? {} : { thread_ts: place.thread }) }
  if (pace === 'first') return post(client, { ...where, ...noteOf(TOO_MANY) })
  const { message, query } = answer(desk, { question, previous: desk.threads.recall(place), share: false })
  if (query) desk.threads.remember(place, query)
  await post(client, { ...where, ...message })
}

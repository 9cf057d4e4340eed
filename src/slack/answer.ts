import type { Query } from '../question/query.ts'
import type { Desk } from './desk.ts'
import { errorLine } from './error-line.ts'
import { type Message, messageOf, noteOf } from './message.ts'
import { FAILED } from './notes.ts'

export interface Question {
  readonly question: string
  readonly previous?: Query | null
  /** True where only the person who asked sees the answer, and may want others to. */
  readonly share: boolean
}

export interface Answer {
  readonly message: Message
  /** What the answer was about; null where there is none. */
  readonly query: Query | null
}

/** A question → the message that answers it. Never throws: a person is waiting for an answer. */
export function answer(desk: Desk, { question, previous = null, share }: Question): Answer {
  try {
    const { reply, query } = desk.ask(question, previous)
    return { message: messageOf(reply, { share, previous }), query }
  } catch (error) {
    desk.log.error(`An answer failed: ${errorLine(error)}`)
    return { message: noteOf(FAILED), query: null }
  }
}

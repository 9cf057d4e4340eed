import type { Query } from '../question/query.ts'
import type { Desk } from './desk.ts'
import { errorLine } from './error-line.ts'
import { type Message, messageOf, noteOf, whyMessageOf } from './message.ts'
import { FAILED } from './notes.ts'

export interface Question {
  /** Nothing at all is a call for help. */
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
  return orFailed(desk, () => {
    const { reply, query } = desk.ask(wordsOf(question) || 'help', previous)
    return { message: messageOf(reply, { share, previous }), query }
  })
}

/** The same question once more → the grounds of its answer. Never throws. */
export function reasons(desk: Desk, { question, previous = null }: Omit<Question, 'share'>): Message {
  return orFailed(desk, () => ({
    message: whyMessageOf(desk.ask(wordsOf(question), previous).reply),
    query: null,
  })).message
}

/** Without Slack's own marks for people, channels and groups, such as the bot's name in a mention. */
function wordsOf(text: string): string {
  return text.replaceAll(/<[@#!][^<>]*>/g, ' ').trim()
}

function orFailed(desk: Desk, attempt: () => Answer): Answer {
  try {
    return attempt()
  } catch (error) {
    desk.log.error(`An answer failed: ${errorLine(error)}`)
    return { message: noteOf(FAILED), query: null }
  }
}

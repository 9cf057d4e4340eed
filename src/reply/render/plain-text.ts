import type { Reply } from '../reply.ts'
import { passagesOf } from './passages.ts'
import { passagesToText } from './passages-text.ts'

/** Exactly what Slack shows, without marks: for screen readers, notifications, JSON and pipes. Not escaped. */
export function toPlainText(reply: Reply): string {
  return passagesToText(passagesOf(reply))
}

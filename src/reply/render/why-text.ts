import type { Reply } from '../reply.ts'
import { passagesToText } from './passages-text.ts'
import { whyPassages } from './why-passages.ts'

/** What "Why?" shows, without marks. */
export function whyText(reply: Reply): string {
  return passagesToText(whyPassages(reply))
}

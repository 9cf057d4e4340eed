import type { ActionsBlock, Button } from '@slack/types'
import type { Reply } from '../reply.ts'
import { ACTION, choiceAction } from './action-ids.ts'
import { plain } from './block-text.ts'
import { cutAtWord } from './cut-at-word.ts'

/** What the buttons of a message carry, so that they need no memory behind them. */
export interface Carried {
  /** True where only the person who asked sees the answer, and may want others to. */
  readonly share: boolean
  /** The value from which the same question is asked again; null where it is too long for a button. */
  readonly again: string | null
  /** The value that asks one of the choices. */
  readonly choose: (question: string) => string | null
}

const LABEL = 75
const CHOICES = 10

/** The choices in one row; sharing and "Why?" in another. */
export function buttonsOf(reply: Reply, { share, again, choose }: Carried): ActionsBlock[] {
  const choices = reply.choices.slice(0, CHOICES).flatMap(({ label, question }, index) => {
    const value = choose(question)
    return value === null ? [] : [button(choiceAction(index), label, value)]
  })
  const about = [
    ...(share && again !== null && isWorthSharing(reply)
      ? [button(ACTION.share, 'Share in channel', again)]
      : []),
    ...(again !== null && reply.answers.length > 0 ? [button(ACTION.why, 'Why?', again)] : []),
  ]
  return [choices, about].filter((row) => row.length > 0).map((elements) => ({ type: 'actions', elements }))
}

function isWorthSharing({ outcome, intent }: Reply): boolean {
  return outcome !== 'declined' && intent !== 'help'
}

function button(action_id: string, label: string, value: string): Button {
  return { type: 'button', action_id, text: plain(cutAtWord(label, LABEL)), value }
}

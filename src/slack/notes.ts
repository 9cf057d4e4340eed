import { QUESTIONS_A_MINUTE } from './conversation/throttle.ts'

/** What the bot says when it has no answer to give. Each names the cause and one thing to do. */

export const TOO_MANY = `That was more than ${QUESTIONS_A_MINUTE} questions in a minute. I will answer again in a minute.`

export const FAILED =
  'Something broke on my side and I could not answer. It has been logged, without your words. Please ask once more; if it happens again, tell the people who run this bot.'

export const STALE_BUTTON =
  'I can no longer read that button: it comes from another version of me. Please ask again with `/srm`, or mention me.'

export const ANSWERED_HERE =
  'Slack takes no more answers from that button (it stops after half an hour, or five uses), so here it is. To share it, ask `/srm` again.'

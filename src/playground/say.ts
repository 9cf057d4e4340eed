import { escapeMrkdwn } from '../reply/render/escape-mrkdwn.ts'
import type { LocalPerson } from './local-person.ts'
import type { LocalSlack } from './local-slack.ts'

export interface Typed {
  readonly channel: string
  readonly text: string
  readonly thread: string | null
}

/** "@srm" among other words, as a person types it. */
const MENTION = /(^|\s)@srm\b[:,]?/i

/** Typed words as Slack would take them: a command, a direct message, a mention, or words to other people. */
export async function say(typed: Typed, localSlack: LocalSlack, person: LocalPerson): Promise<string | null> {
  const { channel, thread } = typed
  const words = typed.text.trim()
  if (words === '') return null
  if (words.startsWith('/')) return command({ ...typed, text: words }, localSlack, person)
  if (channel === localSlack.directMessages(person.user)) await person.directMessage(words, thread)
  else if (MENTION.test(words)) await person.mention(channel, words.replace(MENTION, '$1').trim(), thread)
  else person.write(channel, words, thread)
  return null
}

async function command(
  { text, channel, thread }: Typed,
  localSlack: LocalSlack,
  person: LocalPerson,
): Promise<string | null> {
  if (thread !== null) return 'Slack knows no slash commands inside a thread. Mention @srm instead.'
  const [name = ''] = text.split(/\s/, 1)
  if (name !== '/srm') return `Only /srm lives here; ${name.slice(0, 30)} does not.`
  echo(text, channel, localSlack, person)
  await person.slash(channel, name, text.slice(name.length).trim())
  return null
}

/** Slack keeps no trace of a command. Here it stays in sight of whoever typed it, or the answers would hang in the air. */
function echo(text: string, channel: string, { log }: LocalSlack, { user }: LocalPerson): void {
  log.add({ channel, user, text: escapeMrkdwn(text), threadTs: null, blocks: [], ephemeralFor: user })
}

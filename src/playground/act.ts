import { z } from 'zod'
import type { LocalPerson } from './local-person.ts'
import type { LocalSlack } from './local-slack.ts'
import { say } from './say.ts'

const Id = z.string().min(1).max(100)
const Pressed = z.object({
  action_id: Id,
  block_id: z.string().max(255).default(''),
  type: z.enum(['button', 'static_select']),
  value: z.string().max(2000).optional(),
  selected_option: z.object({ value: z.string().max(2000) }).optional(),
})

const Act = z.discriminatedUnion('do', [
  z.object({ do: z.literal('say'), channel: Id, text: z.string().max(20_000), thread: Id.nullable() }),
  z.object({ do: z.literal('press'), channel: Id, ts: Id, action: Pressed }),
  z.object({ do: z.literal('press-home'), action: Pressed }),
  z.object({ do: z.literal('shortcut'), channel: Id, ts: Id }),
  z.object({ do: z.literal('open-home') }),
  z.object({ do: z.literal('close-modal'), id: Id }),
])

export interface Done {
  readonly status: 200 | 400
  /** What the page tells the person, where Slack itself would say something; else null. */
  readonly note: string | null
}

const DONE: Done = { status: 200, note: null }

/** One thing done on the page, done in the local Slack. */
export async function act(what: unknown, localSlack: LocalSlack, person: LocalPerson): Promise<Done> {
  const read = Act.safeParse(what)
  if (!read.success)
    return { status: 400, note: 'The playground did not understand its own page. Load it again.' }
  const { data } = read
  switch (data.do) {
    case 'say':
      return { ...DONE, note: await say(data, localSlack, person) }
    case 'press':
      await person.press(data.channel, data.ts, given(data.action))
      return DONE
    case 'press-home':
      await person.pressHome(given(data.action))
      return DONE
    case 'shortcut':
      await person.shortcut('who_is_responsible', data.channel, data.ts)
      return DONE
    case 'open-home':
      await person.openHome()
      return DONE
    case 'close-modal':
      // Another window may have opened since.
      if (localSlack.modals.get(person.user)?.id === data.id) localSlack.modals.delete(person.user)
      return DONE
  }
}

/** Without the keys that were left out. */
function given({ value, selected_option, ...always }: z.infer<typeof Pressed>) {
  return { ...always, ...(value !== undefined && { value }), ...(selected_option && { selected_option }) }
}

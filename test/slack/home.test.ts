import { describe, expect, it } from 'vitest'
import { openWorkspace } from './workspace.ts'

const DM = 'D0PERSON'

async function atHome() {
  const workspace = await openWorkspace()
  await workspace.person.openHome()
  const home = () => workspace.slack.homes.get(workspace.person.user)
  const element = (type: string, label: RegExp) => {
    const elements = (home()?.blocks ?? []).flatMap((block) =>
      block.type === 'actions' ? (block as { elements: { type: string; action_id: string }[] }).elements : [],
    )
    const found = elements.find(
      (candidate) => candidate.type === type && label.test(JSON.stringify(candidate)),
    )
    if (!found) throw new Error(`No ${type} ${label} on the Home tab`)
    return found
  }
  const choose = (label: RegExp, value: string) => {
    const { action_id } = element('static_select', label)
    return workspace.person.pressHome({ type: 'static_select', action_id, selected_option: { value } })
  }
  const pressTable = () =>
    workspace.person.pressHome({ type: 'button', action_id: element('button', /table/i).action_id })
  return { ...workspace, home, choose, pressTable }
}

describe('the Home tab', () => {
  it('shows the matrix of any provider at first', async () => {
    const { home } = await atHome()
    expect(home()?.type).toBe('home')
    expect(JSON.stringify(home())).toContain('IaaS')
  })

  it('is not drawn for the Messages tab', async () => {
    const { receiver, calls } = await openWorkspace()
    const event = { type: 'app_home_opened', user: 'U0PERSON', channel: DM, tab: 'messages', event_ts: '1' }
    await receiver.deliver({ type: 'event_callback', team_id: 'T0LOCAL', event_id: 'Ev1', event })
    expect(calls).toEqual([])
  })

  it('keeps the provider a person chose, without a database', async () => {
    const { home, choose, person } = await atHome()
    const neutral = JSON.stringify(home())
    await choose(/provider/i, 'azure')
    const chosen = JSON.stringify(home())
    expect(chosen).not.toBe(neutral)
    await person.openHome()
    expect(JSON.stringify(home())).toBe(chosen)
  })

  it('shows any provider where the chosen one is unknown', async () => {
    const { home, choose } = await atHome()
    const neutral = JSON.stringify(home())
    await choose(/provider/i, 'nobody')
    expect(JSON.stringify(home())).toBe(neutral)
  })

  it('explains a layer in a window', async () => {
    const { choose, slack, person } = await atHome()
    await choose(/layer/i, 'guest-os')
    expect(JSON.stringify(slack.modals.get(person.user))).toContain('Guest operating system')
  })

  it('opens no window for a layer nobody knows', async () => {
    const { choose, slack, person } = await atHome()
    await choose(/layer/i, 'roof')
    expect(slack.modals.has(person.user)).toBe(false)
  })

  it('sends the table as a message', async () => {
    const { pressTable, says } = await atHome()
    await pressTable()
    expect(says(DM)).toHaveLength(1)
    expect(says(DM)[0]?.blocks.map(({ type }) => type)).toContain('table')
  })

  it.each(['invalid_blocks', 'invalid_attachments'])(
    'sends it as text where Slack says %s',
    async (error) => {
      const { pressTable, says, refuse } = await atHome()
      refuse('chat.postMessage', error)
      await pressTable()
      expect(says(DM)).toEqual([
        expect.objectContaining({ blocks: [], text: expect.stringContaining('IaaS') }),
      ])
    },
  )
})

import { readFileSync } from 'node:fs'
import type { App } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { registerCommands } from '../src/slack/commands/register-commands.ts'
import type { Desk } from '../src/slack/desk.ts'
import { registerEvents } from '../src/slack/events/register-events.ts'
import { registerShortcuts } from '../src/slack/shortcuts/register-shortcuts.ts'

const manifest = parse(readFileSync('manifest.yml', 'utf8'))
const bot: string[] = manifest.oauth_config.scopes.bot
const events: string[] = manifest.settings.event_subscriptions.bot_events
const { slash_commands: commands, shortcuts, app_home: home, bot_user: botUser } = manifest.features

/** What the code listens to, found out by registering it. */
function listened() {
  const heard = { commands: [] as string[], events: [] as string[], shortcuts: [] as unknown[] }
  const app = {
    command: (name: string) => heard.commands.push(name),
    event: (name: string) => heard.events.push(name),
    shortcut: (constraints: unknown) => heard.shortcuts.push(constraints),
  } as unknown as App
  const desk = {} as Desk
  registerCommands(app, desk)
  registerEvents(app, desk, Date.now)
  registerShortcuts(app, desk)
  return heard
}

const SCOPE_OF_EVENT: Record<string, string | null> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  app_home_opened: null,
}

describe('manifest.yml and the code', () => {
  it('know the same commands', () => {
    expect(commands.map(({ command }: { command: string }) => command)).toEqual(listened().commands)
  })

  it('know the same events', () => {
    const names = events.map((name) => (name.startsWith('message.') ? 'message' : name))
    expect(names.sort()).toEqual(listened().events.sort())
  })

  it('know the same shortcuts', () => {
    const names = shortcuts.map(({ callback_id, type }: Record<string, string>) => ({
      callback_id,
      type: `${type}_action`,
    }))
    expect(names).toEqual(listened().shortcuts)
  })

  it('name a scope for each event, and no scope without a use', () => {
    const forEvents = events.map((event) => SCOPE_OF_EVENT[event])
    expect(forEvents).not.toContain(undefined)
    const needed = new Set([...forEvents.filter((scope) => scope !== null), 'chat:write', 'commands'])
    expect([...bot].sort()).toEqual([...needed].sort())
  })
})

describe('manifest.yml', () => {
  it('lets people write to the bot and press its buttons, without a public address', () => {
    expect(home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    })
    expect(manifest.settings.interactivity.is_enabled).toBe(true)
    expect(manifest.settings.socket_mode_enabled).toBe(true)
  })

  it('takes text as people typed it', () => {
    expect(commands[0].should_escape).toBe(false)
  })

  it('keeps to Slack’s lengths', () => {
    const {
      name,
      description,
      long_description: long,
      background_color: colour,
    } = manifest.display_information
    expect(name.length).toBeLessThanOrEqual(35)
    expect(description.length).toBeLessThanOrEqual(140)
    expect(long.length).toBeGreaterThanOrEqual(175)
    expect(long.length).toBeLessThanOrEqual(4000)
    expect(colour).toMatch(/^#[0-9a-f]{6}$/)
    expect(botUser.display_name).toMatch(/^[a-z0-9._-]{1,80}$/)
    expect(commands[0].command).toMatch(/^\/[a-z0-9_-]{1,31}$/)
    expect(commands[0].description.length).toBeLessThanOrEqual(2000)
    expect(commands[0].usage_hint.length).toBeLessThanOrEqual(1000)
    expect(shortcuts[0].name.length).toBeLessThanOrEqual(24)
    expect(shortcuts[0].description.length).toBeLessThanOrEqual(150)
    expect(shortcuts[0].callback_id.length).toBeLessThanOrEqual(255)
  })
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, type Environment, readConfig } from '../src/config.ts'

const BOT = 'xoxb-1-secret'
const APP = 'xapp-1-secret'
const SECRET = '0123456789abcdef0123456789abcdef'

function problemsOf(environment: Environment) {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(({ setting, code }) => `${setting} ${code}`)
    throw error
  }
  return []
}

describe('the door', () => {
  it('is the playground where there are no tokens', () => {
    expect(readConfig({}).door).toEqual({ kind: 'playground', port: 3000 })
    expect(readConfig({ SLACK_BOT_TOKEN: ' ', PORT: '8080' }).door).toEqual({
      kind: 'playground',
      port: 8080,
    })
  })

  it('is Socket Mode with an app-level token, even beside a signing secret', () => {
    const door = { kind: 'socket', botToken: BOT, appToken: APP, slackApiUrl: null }
    expect(readConfig({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP }).door).toEqual(door)
    expect(
      readConfig({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_SIGNING_SECRET: SECRET }).door,
    ).toEqual(door)
  })

  it('is signed HTTP with a signing secret', () => {
    const environment = { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET, HOST: '127.0.0.1', PORT: '0' }
    expect(readConfig(environment).door).toEqual({
      kind: 'http',
      botToken: BOT,
      signingSecret: SECRET,
      slackApiUrl: null,
      port: 0,
      host: '127.0.0.1',
    })
  })

  it('takes another Slack address in both modes', () => {
    const slackApiUrl = 'https://slack-gov.com/api/'
    const socket = readConfig({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_API_URL: slackApiUrl })
    const http = readConfig({
      SLACK_BOT_TOKEN: BOT,
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: slackApiUrl,
    })
    expect(socket.door).toMatchObject({ kind: 'socket', slackApiUrl })
    expect(http.door).toMatchObject({ kind: 'http', slackApiUrl })
  })

  it('finds the knowledge beside the program unless told otherwise', () => {
    expect(existsSync(join(readConfig({}).knowledgeFolder, 'layers.yaml'))).toBe(true)
    expect(readConfig({ KNOWLEDGE_DIR: '/srv/facts' }).knowledgeFolder).toBe('/srv/facts')
  })
})

describe('mistakes', () => {
  it.each([
    ['a bot token alone', { SLACK_BOT_TOKEN: BOT }, ['SLACK_APP_TOKEN missing']],
    ['an app-level token alone', { SLACK_APP_TOKEN: APP }, ['SLACK_BOT_TOKEN missing']],
    ['a signing secret alone', { SLACK_SIGNING_SECRET: SECRET }, ['SLACK_BOT_TOKEN missing']],
    [
      'tokens in each other’s place',
      { SLACK_BOT_TOKEN: APP, SLACK_APP_TOKEN: BOT },
      ['SLACK_BOT_TOKEN malformed', 'SLACK_APP_TOKEN malformed'],
    ],
    ['a user token', { SLACK_BOT_TOKEN: 'xoxp-1', SLACK_APP_TOKEN: APP }, ['SLACK_BOT_TOKEN malformed']],
    [
      'a token as secret',
      { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: BOT },
      ['SLACK_SIGNING_SECRET malformed'],
    ],
    ['a port that is none', { PORT: '70000' }, ['PORT malformed']],
    ['a port in words', { PORT: 'three thousand' }, ['PORT malformed']],
    ['a host with a port', { HOST: 'localhost:3000' }, ['HOST malformed']],
    ['an address without a scheme', { SLACK_API_URL: 'slack-gov.com/api' }, ['SLACK_API_URL malformed']],
    ['tokens in clear text', { SLACK_API_URL: 'http://peer.example/api/' }, ['SLACK_API_URL malformed']],
    ['a log level that would show questions', { LOG_LEVEL: 'debug' }, ['LOG_LEVEL malformed']],
  ])('%s', (_what, environment, problems) => {
    expect(problemsOf(environment)).toEqual(problems)
  })

  it('are all reported at once', () => {
    const environment = {
      SLACK_APP_TOKEN: 'xoxb-9',
      SLACK_API_URL: 'gov',
      PORT: '-1',
      HOST: 'http://x',
      LOG_LEVEL: 'loud',
    }
    expect(problemsOf(environment)).toEqual([
      'LOG_LEVEL malformed',
      'SLACK_APP_TOKEN malformed',
      'SLACK_API_URL malformed',
      'PORT malformed',
      'HOST malformed',
      'SLACK_BOT_TOKEN missing',
    ])
  })

  it('never repeat what was written, since it may be a secret', () => {
    const environment = {
      SLACK_BOT_TOKEN: 'xoxp-hush',
      SLACK_SIGNING_SECRET: 'hush me',
      SLACK_API_URL: 'hush',
    }
    expect(() => readConfig(environment)).toThrow(ConfigError)
    expect(() => readConfig(environment)).not.toThrow(/hush/)
  })
})

import { webApi } from '@slack/bolt'
import { expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { knowledgeFrom, loadKnowledge } from '../src/knowledge/load.ts'
import { startFailure } from '../src/start-failure.ts'

function caught(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

it('lists every setting to mend', () => {
  const lines = startFailure(caught(() => readConfig({ SLACK_APP_TOKEN: 'nonsense', PORT: 'x' })))
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/SLACK_APP_TOKEN: .*xapp-/),
    expect.stringMatching(/PORT: .*65535/),
    expect.stringMatching(/SLACK_BOT_TOKEN: .*xoxb-/),
  ])
})

it('lists every problem of the knowledge with its place', () => {
  const lines = startFailure(caught(() => knowledgeFrom([{ path: 'layers.yaml', text: 'nonsense: 1\n' }])))
  expect(lines.slice(1).length).toBeGreaterThan(1)
  for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}\S+:\d+:\d+: /)
})

it.each([
  [new webApi.WebAPIPlatformError({ ok: false, error: 'invalid_auth' }), /invalid_auth.*SLACK_BOT_TOKEN/],
  [new webApi.WebAPIRequestError(new Error('getaddrinfo')), /SLACK_API_URL/],
  [Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' }), /PORT/],
  [caught(() => loadKnowledge('/nowhere')), /\/nowhere.*KNOWLEDGE_DIR/],
  [new Error('something else'), /something else/],
])('says what to do: %s', (error, advice) => {
  expect(startFailure(error)).toEqual([expect.stringMatching(advice)])
})

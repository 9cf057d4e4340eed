import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type FakeWebApi, fakeWebApi } from './slack/fake-web-api.ts'

const KNOWLEDGE_DIR = resolve('knowledge')

describe('the program', { timeout: 60_000 }, () => {
  let built: string
  let folder: string
  let api: FakeWebApi
  let running: ChildProcess | null = null

  beforeAll(async () => {
    api = await fakeWebApi()
    // Below node_modules, so that the compiled program finds its packages; `dist` may be in use.
    built = mkdtempSync(resolve('node_modules/.srm-main-'))
    const compiler = resolve('node_modules/typescript/bin/tsc')
    execFileSync(process.execPath, [
      compiler,
      '-p',
      'tsconfig.build.json',
      '--outDir',
      built,
      '--incremental',
      'false',
      '--noCheck',
    ])
  }, 60_000)

  afterAll(async () => {
    rmSync(built, { recursive: true, force: true })
    await api.close()
  })

  afterEach(() => {
    running?.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  /** Starts it in a folder of its own, with these settings in `.env`. `line` resolves with the first line it prints. */
  function start(settings: Record<string, string>) {
    folder = mkdtempSync(join(tmpdir(), 'srm-main-'))
    writeFileSync(
      join(folder, '.env'),
      Object.entries({ KNOWLEDGE_DIR, ...settings })
        .map((pair) => pair.join('='))
        .join('\n'),
    )
    const child = spawn(process.execPath, [join(built, 'main.js')], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '' },
    })
    running = child
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk) => (said.out += chunk))
    child.stderr.on('data', (chunk) => (said.err += chunk))
    const exit = new Promise<number | null>((done) => child.on('exit', done))
    const line = new Promise<string>((done) =>
      child.stdout.on('data', () => said.out.includes('\n') && done(said.out)),
    )
    return { child, said, exit, line }
  }

  const http = () => ({
    SLACK_BOT_TOKEN: 'xoxb-test',
    SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
    SLACK_API_URL: api.url,
    PORT: '0',
    HOST: '127.0.0.1',
  })

  it('says in one line what it started and how to get the others, and ends in order', async () => {
    const { child, said, exit, line } = start(http())
    expect(await line).toMatch(
      /^Listening for Slack on port \d+ .*signed HTTP.*SLACK_APP_TOKEN.*playground.*\n$/,
    )
    child.kill('SIGTERM')
    expect(await exit).toBe(0)
    expect(said.err).toBe('')
  })

  it('is a playground on this machine where there are no tokens', async () => {
    const { line } = start({ PORT: '0' })
    expect(await line).toMatch(
      /^Playground: http:\/\/127\.0\.0\.1:\d+ .*SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET.*\n$/,
    )
  })

  it('does not start with mistaken settings, and lists them all', async () => {
    const { said, exit } = start({ SLACK_APP_TOKEN: 'nonsense', PORT: 'many' })
    expect(await exit).toBe(1)
    expect(said.err).toMatch(/SLACK_APP_TOKEN: .*\n.*PORT: .*\n.*SLACK_BOT_TOKEN: .*\n$/)
    expect(said.out).toBe('')
  })

  it('does not start with broken knowledge, and lists every error', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'srm-broken-'))
    cpSync('knowledge', broken, { recursive: true })
    writeFileSync(join(broken, 'providers/aws/services/ec2.yaml'), 'name: 1\nmodel: nonsense\n')
    const { said, exit } = start({ ...http(), KNOWLEDGE_DIR: broken })
    expect(await exit).toBe(1)
    expect(said.err.match(/providers\/aws\/services\/ec2\.yaml:\d+:\d+: /g)?.length).toBeGreaterThan(1)
    rmSync(broken, { recursive: true })
  })

  it('does not start where Slack refuses its token, and never prints it', async () => {
    const refusing = await fakeWebApi({ 'auth.test': () => ({ ok: false, error: 'invalid_auth' }) })
    const { said, exit } = start({ ...http(), SLACK_API_URL: refusing.url })
    expect(await exit).toBe(1)
    expect(said.err).toMatch(/invalid_auth/)
    expect(said.err).not.toMatch(/xoxb-test|\n\s+at /)
    await refusing.close()
  })
})

import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ReplyJson } from '../../src/reply/render/json.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = mkdtempSync(join(tmpdir(), 'srm-cli-'))
const cli = join(outDir, 'dist/cli.js')

beforeAll(() => {
  // Compiled apart, so that the test neither needs nor disturbs the dist/ of whoever runs it.
  spawnSync(
    'npx',
    [
      'tsc',
      '-p',
      'tsconfig.build.json',
      '--incremental',
      'false',
      '--tsBuildInfoFile',
      'null',
      '--outDir',
      join(outDir, 'dist'),
    ],
    { cwd: root },
  )
  for (const name of ['knowledge', 'package.json'])
    cpSync(join(root, name), join(outDir, name), { recursive: true })
  cpSync(join(root, 'src/knowledge/schema'), join(outDir, 'src/knowledge/schema'), { recursive: true })
  spawnSync('ln', ['-s', join(root, 'node_modules'), join(outDir, 'node_modules')])
}, 120_000)

afterAll(() => rmSync(outDir, { recursive: true, force: true }))

function srm(args: string[], input = '', env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync('node', [cli, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { stdout, stderr, status }
}

describe('ask', () => {
  it('prints an answer as a person reads it', () => {
    const { stdout, status } = srm(['ask', 'who patches the OS on EC2?'])
    expect(stdout).toMatch(/^You patch the guest OS on Amazon EC2\.\n/)
    expect(stdout).toContain('Check the SLA')
    expect(status).toBe(0)
  })

  it('--why adds the reading, the rule and its file and line', () => {
    expect(srm(['ask', '--why', 'who patches the OS on EC2?']).stdout).toMatch(
      /knowledge\/providers\/aws\/services\/ec2\.yaml:\d+/,
    )
  })

  it('--show prints a rule by its address, and an unknown address is explained', () => {
    expect(srm(['ask', '--show', 'aws/ec2#guest-os/patch']).stdout).toMatch(
      /^aws\/ec2#guest-os\/patch@[0-9a-f]{12}\nowner: +customer\n/,
    )
    expect(srm(['ask', '--show', 'aws/nothing#x'])).toMatchObject({ status: 2, stdout: '' })
  })

  it('--json prints one object that fits the schema', () => {
    const { stdout } = srm(['ask', '--json', 'who patches the OS on EC2?'])
    expect(ReplyJson.parse(JSON.parse(stdout)).answers[0]).toMatchObject({
      owner: 'customer',
      service: 'ec2',
      layer: 'guest-os',
      duty: 'patch',
    })
  })

  it('--json streams lines in order, threads and nonsense included', () => {
    const lines = [
      'who patches the OS on EC2?',
      '{"question":"and on RDS?","turns":["who patches the OS on EC2?"]}',
      '{broken',
      'gibberish zzz',
      '<!channel>',
    ]
    const replies = srm(['ask', '--json'], `${lines.join('\n')}\n`)
      .stdout.trim()
      .split('\n')
      .map((line) => ReplyJson.parse(JSON.parse(line)))
    expect(replies.map(({ question }) => question)).toEqual([
      lines[0],
      'and on RDS?',
      '{broken',
      'gibberish zzz',
      '<!channel>',
    ])
    expect(replies[1]?.answers[0]).toMatchObject({ service: 'rds', layer: 'guest-os' })
    expect(replies[4]?.outcome).not.toBe('clarify')
  })

  it('answers each line as it comes, without waiting for the end of the input', async () => {
    const child = spawn('node', [cli, 'ask', '--json'], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.write('who patches the OS on EC2?\n')
    const [first] = (await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve)))
      .toString()
      .split('\n')
    expect(JSON.parse(first ?? '').outcome).toBe('answered')
    child.stdin.end()
    await new Promise((resolve) => child.once('close', resolve))
  })
})

describe('called wrongly', () => {
  it.each([
    [['ask'], 2, /Write a question/],
    [['ask', '--bogus'], 2, /--bogus/],
    [['matrix', 'nobody'], 2, /No provider has the id "nobody"/],
    [['new', 'aws'], 2, /Write a provider and a service/],
    [['new', 'aws', 'ec2'], 2, /there already/],
    [['diff'], 2, /Write the git reference/],
  ] as const)('%j', (args, code, message) => {
    const { stderr, status } = srm([...args])
    expect(status).toBe(code)
    expect(stderr).toMatch(message)
  })

  it('without a command it says what there is', () =>
    expect(srm([]).stdout).toMatch(/srm ask .*\n.*srm matrix/))
  it.each(['ask', 'matrix', 'check', 'new', 'questions', 'learn', 'diff', 'links', 'schema'])(
    '%s --help',
    (name) => {
      expect(srm([name, '--help'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^usage: /) })
    },
  )
})

describe('the knowledge tools', () => {
  it('new writes a file that is valid as it stands', () => {
    expect(srm(['new', 'aws', 'brand-new-thing', 'saas']).status).toBe(0)
    expect(srm(['check', 'providers/aws/services/brand-new-thing'])).toMatchObject({ status: 0 })
    rmSync(join(outDir, 'knowledge/providers/aws/services/brand-new-thing.yaml'))
  })

  it('the JSON Schema for editors is the one of today', () => {
    const kept = readFileSync(join(root, 'knowledge/service.schema.json'), 'utf8')
    srm(['schema'])
    expect(readFileSync(join(outDir, 'knowledge/service.schema.json'), 'utf8')).toBe(kept)
  })

  it('a broken file stops everything with its place', () => {
    const folder = join(outDir, 'broken')
    cpSync(join(root, 'knowledge'), folder, { recursive: true })
    spawnSync('node', [
      '-e',
      `require('fs').appendFileSync('${folder}/providers/aws/services/ec2.yaml','\\nonwer: x\\n')`,
    ])
    expect(srm(['ask', 'who patches ec2?'], '', { KNOWLEDGE_DIR: folder })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /providers\/aws\/services\/ec2\.yaml:\d+:1: nothing reads the key "onwer"/,
      ),
    })
  })
})

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type KnowledgeInUse, useKnowledge } from '../src/knowledge-in-use.ts'
import { createLog } from '../src/log.ts'

describe('the knowledge in use', { timeout: 30_000 }, () => {
  let folder: string
  let log: string[]
  let inUse: KnowledgeInUse

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'srm-in-use-'))
    cpSync('knowledge', folder, { recursive: true })
    log = []
    vi.useFakeTimers()
    inUse = useKnowledge(
      folder,
      createLog('info', (line) => log.push(line)),
    )
  })

  afterEach(() => {
    inUse.close()
    vi.useRealTimers()
    rmSync(folder, { recursive: true })
  })

  const file = () => join(folder, 'providers/aws/services/ec2.yaml')
  const later = () => vi.advanceTimersByTime(10_000)

  it('answers from changed facts at once, and says so', () => {
    const before = inUse.knowledge().version
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('name: Amazon EC2', 'name: Amazon Changed'))
    later()
    expect(inUse.knowledge().version).not.toBe(before)
    expect(inUse.ask('who patches the OS on EC2?').reply.answers[0]?.serviceName).toBe('Amazon Changed')
    expect(log).toEqual([expect.stringContaining(inUse.knowledge().version)])
  })

  it('keeps the last good facts where the new ones are broken, and says what is wrong where', () => {
    const before = inUse.ask('who patches the OS on EC2?')
    writeFileSync(file(), 'name: 1\nmodel: nonsense\n')
    later()
    expect(inUse.ask('who patches the OS on EC2?')).toEqual(before)
    expect(log[0]).toContain(inUse.knowledge().version)
    expect(log.slice(1).join('\n')).toMatch(/providers\/aws\/services\/ec2\.yaml:\d+:\d+: /)
    expect(log.length).toBeGreaterThan(2)
  })

  it('says nothing where a file was saved without a change', () => {
    writeFileSync(file(), readFileSync(file(), 'utf8'))
    later()
    expect(log).toEqual([])
  })
})

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { KnowledgeError } from '../../src/knowledge/problem.ts'
import { watchKnowledge } from '../../src/knowledge/watch.ts'

const LOOK = 2000

describe('watchKnowledge', { timeout: 30_000 }, () => {
  let folder: string
  let loaded: KnowledgeBase[]
  let broken: unknown[]
  let watcher: { close(): void }
  const file = () => join(folder, 'providers/aws/services/ec2.yaml')

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'srm-watch-'))
    cpSync('knowledge', folder, { recursive: true })
    loaded = []
    broken = []
    vi.useFakeTimers()
    watcher = watchKnowledge(folder, {
      onLoaded: (knowledge) => loaded.push(knowledge),
      onBroken: (error) => broken.push(error),
    })
  })

  afterEach(() => {
    watcher.close()
    vi.useRealTimers()
    rmSync(folder, { recursive: true })
  })

  it('does nothing while nothing changes', () => {
    vi.advanceTimersByTime(10 * LOOK)
    expect([loaded, broken]).toEqual([[], []])
  })

  it('loads a change once, when it has stood still for a look', () => {
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('name: Amazon EC2', 'name: Amazon Changed'))
    vi.advanceTimersByTime(LOOK)
    expect(loaded).toHaveLength(0)
    vi.advanceTimersByTime(5 * LOOK)
    expect(loaded).toHaveLength(1)
    expect(loaded[0]?.services.get('aws/ec2')?.name).toBe('Amazon Changed')
  })

  it('reports a broken state once, with every problem, and recovers', () => {
    const good = file()
    cpSync(good, join(folder, 'kept.txt'))
    writeFileSync(good, 'name: 1\nmodel: nonsense\n')
    vi.advanceTimersByTime(5 * LOOK)
    expect(loaded).toEqual([])
    expect(broken).toHaveLength(1)
    expect((broken[0] as KnowledgeError).problems.length).toBeGreaterThan(1)
    cpSync(join(folder, 'kept.txt'), good)
    vi.advanceTimersByTime(5 * LOOK)
    expect(loaded).toHaveLength(1)
  })

  it('reports a folder that has gone', () => {
    rmSync(folder, { recursive: true })
    vi.advanceTimersByTime(5 * LOOK)
    expect(broken).toHaveLength(1)
    cpSync('knowledge', folder, { recursive: true })
  })

  it('stops when closed', () => {
    watcher.close()
    rmSync(file())
    vi.advanceTimersByTime(5 * LOOK)
    expect([loaded, broken]).toEqual([[], []])
  })
})

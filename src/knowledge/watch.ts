import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { KnowledgeBase } from './knowledge-base.ts'
import { loadKnowledge } from './load.ts'

export interface Watching {
  /** Called with each later state of the folder that can be used. */
  readonly onLoaded: (knowledge: KnowledgeBase) => void
  /** Called once for each state that cannot; whoever asks goes on with the last good one. */
  readonly onBroken: (error: unknown) => void
}

const LOOK_EVERY = 2000

/** A link that leads nowhere: editors leave such locks beside an open file. */
const GONE = { size: 0, mtimeMs: 0, ino: 0 }

/**
 * Loads the knowledge again when a file below `folder` changes. It compares names, sizes and times every other second
 * instead of using `fs.watch`, which misses changes in mounted volumes and behind swapped links. A change is loaded
 * only when it has stood still for one look, so half-written files are not reported.
 */
export function watchKnowledge(folder: string, { onLoaded, onBroken }: Watching): { close(): void } {
  let loaded = stateOf(folder)
  let seen = loaded
  const look = () => {
    const state = stateOf(folder)
    const settled = state === seen
    seen = state
    if (!settled || state === loaded) return
    loaded = state
    try {
      onLoaded(loadKnowledge(folder))
    } catch (error) {
      onBroken(error)
    }
  }
  const timer = setInterval(look, LOOK_EVERY)
  timer.unref()
  return { close: () => clearInterval(timer) }
}

/** A text that differs whenever a file was added, removed or written. Empty where the folder cannot be read. */
function stateOf(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => {
        const { size, mtimeMs, ino } = statSync(join(folder, path), { throwIfNoEntry: false }) ?? GONE
        return `${path} ${size} ${mtimeMs} ${ino}`
      })
      .sort()
      .join('\n')
  } catch {
    return ''
  }
}

import type { Logger } from '@slack/bolt'
import type { KnowledgeBase } from './knowledge/knowledge-base.ts'
import { loadKnowledge } from './knowledge/load.ts'
import { KnowledgeError, problemLine } from './knowledge/problem.ts'
import { watchKnowledge } from './knowledge/watch.ts'
import { type Ask, createAsk } from './reply/ask.ts'

export interface KnowledgeInUse {
  /** Always asks the newest knowledge that can be used. */
  readonly ask: Ask
  readonly knowledge: () => KnowledgeBase
  readonly close: () => void
}

/** The knowledge of `folder`, followed while the program runs. Throws where it cannot be used from the start. */
export function useKnowledge(folder: string, log: Pick<Logger, 'info' | 'error'>): KnowledgeInUse {
  const ready = (knowledge: KnowledgeBase) => ({ knowledge, ask: createAsk(knowledge) })
  let current = ready(loadKnowledge(folder))
  const watcher = watchKnowledge(folder, {
    onLoaded: (knowledge) => {
      if (knowledge.version === current.knowledge.version) return
      current = ready(knowledge)
      log.info(`The knowledge changed: answering from version ${knowledge.version}.`)
    },
    onBroken: (error) => {
      const kept = `still answering from version ${current.knowledge.version}.`
      log.error(`The changed knowledge cannot be used; ${kept}`)
      for (const line of linesOf(error)) log.error(line)
    },
  })
  return {
    ask: (text, previous) => current.ask(text, previous),
    knowledge: () => current.knowledge,
    close: watcher.close,
  }
}

function linesOf(error: unknown): string[] {
  return error instanceof KnowledgeError ? error.problems.map(problemLine) : [String(error)]
}

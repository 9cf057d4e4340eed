import { fileURLToPath } from 'node:url'
import { loadKnowledge } from '../src/knowledge/load.ts'

/** The knowledge as it ships, loaded once for each test file. */
export const knowledge = loadKnowledge(fileURLToPath(new URL('../knowledge', import.meta.url)))

import { createAsk } from '../src/reply/ask.ts'
import { knowledge } from './the-knowledge.ts'

/** The bot with the knowledge as it ships, built once for each test file. */
export const ask = createAsk(knowledge)

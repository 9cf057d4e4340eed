import { parentPort } from 'node:worker_threads'
import three from 'compromise/three'
import { timeEach } from './stats.mjs'

// compromise keeps one world per thread, and its tagger would slow down every later parse: hence a thread of its own.
parentPort.on('message', (questions) =>
  parentPort.postMessage(timeEach(questions, (question) => three(question))),
)

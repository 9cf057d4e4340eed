import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import Fuse from 'fuse.js'
import { loadKnowledge } from '../dist/knowledge/load.js'
import { createAsk } from '../dist/reply/ask.js'
import { misspelt, sampleQuestions } from './questions.mjs'
import { median, ms, quantile, spread, timeEach, times } from './stats.mjs'

/** The whole answer against one bare compromise/three parse, and against Fuse.js over all rules. */
const ROUNDS = 7
const knowledge = loadKnowledge(new URL('../knowledge', import.meta.url).pathname)
const ask = createAsk(knowledge)
const questions = sampleQuestions(knowledge)
const texts = questions.map(({ q }) => q)
const slips = texts.map(misspelt)

const worker = new Worker(new URL('./three-worker.mjs', import.meta.url))
const parse = async (list) => {
  worker.postMessage(list)
  const [timings] = await once(worker, 'message')
  return timings
}
const rules = [...knowledge.rules.values()].map((rule) => ({
  rule,
  text: `${rule.address} ${rule.customer ?? ''} ${rule.provider ?? ''}`,
}))
const fuse = new Fuse(rules, { keys: ['text'], ignoreLocation: true, includeScore: true, threshold: 0.6 })

for (let warm = 0; warm < 2; warm++) {
  timeEach(texts, (text) => ask(text))
  await parse(texts)
}
const rounds = []
for (let round = 0; round < ROUNDS; round++) {
  const [whole, bare] = [timeEach(texts, (text) => ask(text)), await parse(texts)]
  // A speller that remembers would be timed at its best: each round gets a fresh reader, outside the clock.
  const fresh = createAsk(knowledge)
  const repaired = timeEach(slips, (text) => fresh(text))
  rounds.push({ whole, bare, repaired })
}
const ratio = (pick) => rounds.map(pick)
console.log(
  `${texts.length} questions, ${ROUNDS} rounds, ${knowledge.services.size} services, ${knowledge.rules.size} rules; Node ${process.version}`,
)
console.table({
  'whole answer, median': {
    value: spread(
      ratio(({ whole }) => median(whole)),
      ms,
    ),
    'of one compromise/three parse': spread(
      ratio(({ whole, bare }) => median(whole) / median(bare)),
      times,
    ),
    target: '1.0×',
  },
  'whole answer, p99': {
    value: spread(
      ratio(({ whole }) => quantile(whole, 0.99)),
      ms,
    ),
    'of one compromise/three parse': spread(
      ratio(({ whole, bare }) => quantile(whole, 0.99) / quantile(bare, 0.99)),
      times,
    ),
    target: '2×',
  },
  'misspelt question, median': {
    value: spread(
      ratio(({ repaired }) => median(repaired)),
      ms,
    ),
    'of one compromise/three parse': spread(
      ratio(({ repaired, bare }) => median(repaired) / median(bare)),
      times,
    ),
    target: '2×',
  },
})

const few = questions.slice(0, 60)
const fuseTimes = timeEach(few, ({ q }) => fuse.search(q, { limit: 1 }))
const ownTimes = timeEach(few, ({ q }) => ask(q))
const right = (owners) => `${((100 * owners.filter(Boolean).length) / owners.length).toFixed(0)} %`
console.table({
  'the whole answer': {
    median: ms(median(ownTimes)),
    'right owner': right(few.map(({ q, owner }) => ask(q).reply.answers[0]?.owner === owner)),
  },
  'Fuse.js over all rules': {
    median: ms(median(fuseTimes)),
    'right owner': right(
      few.map(({ q, owner }) => fuse.search(q, { limit: 1 })[0]?.item.rule.owner === owner),
    ),
  },
  ratio: {
    median: times(median(ownTimes) / median(fuseTimes)),
    'right owner': 'of the examples the knowledge ships, which the reader was built with',
  },
})
await worker.terminate()

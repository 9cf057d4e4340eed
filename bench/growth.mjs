import { link } from '../dist/knowledge/link/link.js'
import { examine } from '../dist/knowledge/load.js'
import { readFiles, versionOf } from '../dist/knowledge/read-files.js'
import { createAsk } from '../dist/reply/ask.js'
import { sampleQuestions } from './questions.mjs'
import { median, ms, timeEach } from './stats.mjs'

/** Start-up and one answer at 1×, 10× and 100× the knowledge: every service again under other names. */
const files = readFiles(new URL('../knowledge', import.meta.url).pathname)
const startOfParse = performance.now()
const { parsed, knowledge } = examine(files)
const parseTime = performance.now() - startOfParse
const texts = sampleQuestions(knowledge, 100).map(({ q }) => q)
const rows = {}
for (const factor of [1, 10, 100]) {
  const compiled = JSON.stringify(grown(parsed, factor))
  const start = performance.now()
  const base = link(JSON.parse(compiled), versionOf([]), [])
  const linked = performance.now()
  const ask = createAsk(base)
  const ready = performance.now()
  timeEach(texts, (text) => ask(text))
  rows[`${factor}×`] = {
    services: base.services.size,
    'load compiled': ms(linked - start),
    'build vocabulary': ms(ready - linked),
    'one answer, median': ms(median(timeEach(texts, (text) => ask(text)))),
    memory: `${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`,
  }
}
console.log(`parsing ${files.length} YAML files instead of the compiled copy: ${ms(parseTime)}`)
console.table(rows)

function grown(all, factor) {
  const copies = Array.from({ length: factor - 1 }, (_, copy) =>
    all.services.map((service) => ({
      ...service,
      id: `${service.id}-c${copy}`,
      data: {
        ...service.data,
        name: `${service.data.name} C${copy}`,
        kind: undefined,
        aka: service.data.aka.map((name) => `${name} c${copy}`),
        'ordinary-words': [],
        variants: service.data.variants.map((one) => ({
          ...one,
          name: `${one.name} C${copy}`,
          aka: [],
          'ordinary-words': [],
        })),
      },
    })),
  )
  return { ...all, services: [...all.services, ...copies.flat()] }
}

import { loadKnowledge } from '../dist/knowledge/load.js'
import { createAsk } from '../dist/reply/ask.js'
import { median, timeEach } from './stats.mjs'

/** Text made to be slow: the time per character must not grow with the length. */
const ask = createAsk(loadKnowledge(new URL('../knowledge', import.meta.url).pathname))
const UNITS = {
  'one letter': 'a',
  'one word': 'ab',
  blanks: ' ',
  'empty lines': ' \n',
  'who patches': 'who patches ',
  brackets: '(',
  emoji: '🙂',
  'combining marks': 'e\u0301\u0302',
  dots: '.',
  quotes: '"',
  'product names': 'ec2 rds ',
  'cue phrases': 'the hypervisor what do you ',
  hyphens: 'a-',
  'misspelt words': 'kuberntees lamdba ',
}
const LENGTHS = [2_500, 10_000, 40_000]
const rows = Object.entries(UNITS).map(([name, unit]) => {
  const cells = LENGTHS.map((length) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    const perCharacter = median(timeEach(Array(5).fill(text), (one) => ask(one))) / length
    return [`${length} characters`, `${(perCharacter * 1e6).toFixed(0)} ns each`]
  })
  return [name, Object.fromEntries(cells)]
})
console.table(Object.fromEntries(rows))

import { expect, it } from 'vitest'
import { asksOf, readThread } from '../read.ts'

it.each(['who brings the glue?', 'glue sticks: who orders them'])('is no product: %s', (question) => {
  expect(readThread(question).asks.flatMap(({ topic }) => topic.service ?? [])).toEqual([])
})

it.each(['who patches glue', 'our glue account: who patches it', 'is glue on nimbus patched by us?'])(
  'is the product: %s',
  (question) => expect(asksOf(question)).toEqual(['nimbus/glue patch']),
)

it('leaves a line in the trail', () => {
  expect(readThread('who brings the glue?').trail).toContain(
    'drop-ordinary-words: "glue" is not read as nimbus/glue',
  )
})

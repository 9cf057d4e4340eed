import { expect, it } from 'vitest'
import { readThread } from '../read.ts'

it('a word that may mean two duties means one', () => {
  const { asks } = readThread('retention on nlake, who')
  expect(asks).toHaveLength(1)
})

import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readGolden } from '../../src/measure/golden-file.ts'
import { judge } from '../../src/measure/judge.ts'
import { ask } from '../the-bot.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

describe.each(readGolden(folder))('$kind', (golden) => {
  const name = [...golden.turns, golden.q].join(' » ')
  if (golden.todo) it.todo(`${name} (${golden.todo})`)
  else
    it(name, () => {
      const { verdict, why } = judge(golden, ask)
      expect(verdict, why).toBe('right')
    })
})

import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { lint } from '../../src/knowledge/lint/lint.ts'
import { examine } from '../../src/knowledge/load.ts'
import { problemLine } from '../../src/knowledge/problem.ts'
import { readFiles } from '../../src/knowledge/read-files.ts'

it('finds no error in the knowledge as it ships', () => {
  const files = readFiles(fileURLToPath(new URL('../../knowledge', import.meta.url)))
  const problems = lint({ files, ...examine(files), today: new Date() }).filter(({ warning }) => !warning)
  expect(problems.map(problemLine)).toEqual([])
})

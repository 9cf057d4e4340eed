import { describe, expect, it } from 'vitest'
import { readThread } from './read.ts'

describe('a deed that no word explains', () => {
  it.each(['who juggles nlake?', 'who is meant to paint nbx?', 'who sings to nlake, us or nimbus?'])(
    '%s names nobody',
    (question) => expect(readThread(question).intent).toBe('unknown'),
  )

  it.each(['who looks after nlake?', 'who runs nbx?', 'who owns nlake, us or nimbus?'])(
    '%s asks for all of it',
    (question) => expect(readThread(question).intent).toBe('list'),
  )
})

import { describe, expect, it } from 'vitest'
import { type Lesson, learn } from '../../src/measure/learn.ts'
import { weigh } from '../../src/question/weighing/weigh.ts'

const lesson = (says: Lesson['says'], ...signs: string[]): Lesson => ({
  says,
  outside: says === 'none',
  signs: new Set(signs),
})

/** Each sentence five times, since what is rare teaches nothing. */
const lessons = [
  lesson('none', 'who', 'patches'),
  lesson('ours', 'we', 'patch'),
  lesson('theirs', 'they', 'patch'),
  lesson('theirs', 'we', 'not', 'patch'),
].flatMap((one) => Array.from({ length: 5 }, () => one))

describe('learning', () => {
  const weights = learn(lessons)

  it('finds out what is proposed, and whose it is', () => {
    expect(weigh(new Set(['who', 'patches']), weights).proposes).toBeLessThan(0)
    expect(weigh(new Set(['who', 'patches']), weights).outside).toBeGreaterThan(0)
    expect(weigh(new Set(['we', 'patch']), weights)).toMatchObject({
      ours: expect.toSatisfy((one) => one > 0),
    })
    expect(weigh(new Set(['they', 'patch']), weights).ours).toBeLessThan(0)
    expect(weigh(new Set(['we', 'not', 'patch']), weights).ours).toBeLessThan(0)
  })

  it('comes to the same weights each time', () => expect(learn(lessons)).toEqual(weights))

  it('leaves out what it has seen too seldom', () =>
    expect(learn([...lessons, lesson('ours', 'once')]).signs.has('once')).toBe(false))

  it('a sign it does not know changes nothing', () =>
    expect(weigh(new Set(['we', 'patch', 'gladly']), weights)).toEqual(
      weigh(new Set(['we', 'patch']), weights),
    ))
})

import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { MOST_ATTEMPTS, nextTry, validitySeconds } from '../../src/domain/retry.ts'

const attempts = fc.integer({ min: 1, max: MOST_ATTEMPTS - 1 })
const jitters = fc.double({ min: 0, max: 1, noNaN: true })

describe('a text the carrier did not take', () => {
  test('is tried again after 10 s, 30 s, 90 s… then hourly', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => nextTry(attempt, 0))
    expect(delays).toEqual([10, 30, 90, 270, 810, 2430, 3600, 3600])
  })

  test('is tried for about a day, then no more', () => {
    const tries = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, made) => nextTry(made + 1, 0) ?? Number.NaN)
    const hours = tries.reduce((sum, seconds) => sum + seconds) / 3600
    expect(hours).toBeGreaterThan(20)
    expect(hours).toBeLessThan(30)
    expect(nextTry(MOST_ATTEMPTS, 0)).toBeUndefined()
    expect(nextTry(MOST_ATTEMPTS + 1, 1, 5)).toBeUndefined()
  })

  test('waits longer each time, whatever the jitter, until the hourly pace', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), jitters, jitters, (attempt, one, other) => {
        expect(nextTry(attempt + 1, one)).toBeGreaterThan(nextTry(attempt, other) ?? Number.NaN)
      }),
    )
  })

  test('never comes back sooner than the carrier asked', () => {
    fc.assert(
      fc.property(attempts, jitters, fc.integer({ min: 0, max: 100_000 }), (attempt, jitter, retryAfter) => {
        expect(nextTry(attempt, jitter, retryAfter)).toBeGreaterThanOrEqual(retryAfter)
      }),
    )
  })

  test('waits whole seconds, up to half as long again, so that a crowd refused together comes back spread out', () => {
    fc.assert(
      fc.property(attempts, jitters, (attempt, jitter) => {
        const [least, seconds, most] = [0, jitter, 1].map((value) => nextTry(attempt, value) ?? Number.NaN)
        expect(Number.isInteger(seconds)).toBe(true)
        expect(seconds).toBeGreaterThanOrEqual(least ?? 0)
        expect(seconds).toBeLessThanOrEqual((least ?? 0) * 1.5)
        expect(most).toBe((least ?? 0) * 1.5)
      }),
    )
  })

  test('is not lost on a Retry-After that is no number, nor on an attempt counted from zero', () => {
    expect(nextTry(1, 0, Number.NaN)).toBe(10)
    expect(nextTry(1, 0, -5)).toBe(10)
    expect(nextTry(0, 0)).toBe(10)
  })
})

describe('the validity given to the carrier', () => {
  const now = DateTime.fromISO('2027-03-01T09:00:00.500Z')

  test.each([
    [{ seconds: 90 }, 90],
    [{ seconds: 90.9 }, 90],
    [{ hours: 10 }, 36_000],
    [{ days: 4 }, 36_000],
    [{ milliseconds: 10 }, 1],
    [{ hours: -1 }, 1],
  ])('of a text useful for %j is %i seconds', (useful, seconds) => {
    expect(validitySeconds(now.plus(useful), now)).toBe(seconds)
  })
})

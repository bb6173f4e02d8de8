import fc from 'fast-check'
import { expect, test } from 'vitest'
import { medianOf, roundedSeconds } from '../../../src/domain/effect/durations.ts'

test.each([
  [-3, 0],
  [0.4, 0],
  [59, 59],
  [99.4, 99],
  [134, 130],
  [4567, 4600],
  [172_800, 170_000],
])('%s seconds are told as %s', (seconds, told) => {
  expect(roundedSeconds(seconds)).toBe(told)
})

test('rounding is within five parts in a hundred, and changes nothing twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seconds) => {
      const told = roundedSeconds(seconds)
      expect(Math.abs(told - seconds)).toBeLessThanOrEqual(seconds * 0.05)
      expect(roundedSeconds(told)).toBe(told)
    }),
  )
})

test('the median is the lower middle one of a sorted list, what waits coming last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.nat(20), (list, pending) => {
      const durations = new Map<number, number>()
      for (const one of list) durations.set(one, (durations.get(one) ?? 0) + 1)
      const sorted = [...list.toSorted((a, b) => a - b), ...Array<undefined>(pending).fill(undefined)]
      expect(medianOf(durations, pending)).toBe(sorted[Math.ceil(sorted.length / 2) - 1])
    }),
  )
})

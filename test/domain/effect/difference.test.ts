import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceInterval } from '../../../src/domain/effect/difference.ts'

// The examples of Newcombe (1998), table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [10, 10, 0, 20, 0.6791, 1],
])('%s of %s against %s of %s', (count, of, otherCount, otherOf, low, high) => {
  const interval = differenceInterval({ count, of }, { count: otherCount, of: otherOf })
  expect(interval?.low).toBeCloseTo(low, 4)
  expect(interval?.high).toBeCloseTo(high, 4)
})

test('of nothing there is no difference', () => {
  expect(differenceInterval({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeUndefined()
})

test('it holds the difference itself, and turned around it is its opposite', () => {
  const share = fc.integer({ min: 1, max: 500 }).chain((of) => fc.record({ count: fc.nat(of), of: fc.constant(of) }))
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [there, back] = [differenceInterval(one, other), differenceInterval(other, one)]
      const difference = one.count / one.of - other.count / other.of
      expect(there?.low).toBeLessThanOrEqual(difference + 1e-12)
      expect(there?.high).toBeGreaterThanOrEqual(difference - 1e-12)
      expect(there?.low).toBeCloseTo(-(back?.high ?? Number.NaN), 12)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceInterval, type Share, type Spread } from '../../../src/domain/effect/difference.ts'
import { addPerson, emptyMoments } from '../../../src/domain/trial/moments.ts'

/** A person's appointments of two months: missed, known, and the same of the other month. */
type Person = [missed: number, known: number, missedOther: number, knownOther: number]

function spreadOf(people: readonly Person[]): Spread {
  const [one, other] = [emptyMoments(), emptyMoments()]
  const across = { missed: 0, missedByKnown: 0, knownByMissed: 0, known: 0 }
  for (const [m, k, n, l] of people) {
    addPerson(one, k, m)
    addPerson(other, l, n)
    across.missed += m * n
    across.missedByKnown += m * l
    across.knownByMissed += k * n
    across.known += k * l
  }
  return { one, other, across }
}

/** Each appointment another person's. */
function alone(one: Share, other: Share): Spread {
  return spreadOf([
    ...Array.from({ length: one.of }, (_, n): Person => [n < one.count ? 1 : 0, 1, 0, 0]),
    ...Array.from({ length: other.of }, (_, n): Person => [0, 0, n < other.count ? 1 : 0, 1]),
  ])
}

function intervalOf(people: readonly Person[]) {
  const spread = spreadOf(people)
  const shareOf = ({ missed, known }: Spread['one']): Share => ({ count: missed, of: known })
  return differenceInterval(shareOf(spread.one), shareOf(spread.other), spread)
}

/** Nothing is known of who goes together. */
const PLAIN = emptyMoments()

// The examples of Newcombe (1998), table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [10, 10, 0, 20, 0.6791, 1],
])('%s of %s against %s of %s', (count, of, otherCount, otherOf, low, high) => {
  const [one, other] = [
    { count, of },
    { count: otherCount, of: otherOf },
  ]
  const { across } = alone(one, other)
  const interval = differenceInterval(one, other, { one: PLAIN, other: PLAIN, across })
  expect(interval?.low).toBeCloseTo(low, 4)
  expect(interval?.high).toBeCloseTo(high, 4)
})

test('of nothing there is no difference', () => {
  const [none, half] = [
    { count: 0, of: 0 },
    { count: 1, of: 2 },
  ]
  expect(differenceInterval(none, half, alone(none, half))).toBeUndefined()
})

test('it holds the difference itself, and turned around it is its opposite', () => {
  const share = fc.integer({ min: 1, max: 500 }).chain((of) => fc.record({ count: fc.nat(of), of: fc.constant(of) }))
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [there, back] = [
        differenceInterval(one, other, alone(one, other)),
        differenceInterval(other, one, alone(other, one)),
      ]
      const difference = one.count / one.of - other.count / other.of
      expect(there?.low).toBeLessThanOrEqual(difference + 1e-12)
      expect(there?.high).toBeGreaterThanOrEqual(difference - 1e-12)
      expect(there?.low).toBeCloseTo(-(back?.high ?? Number.NaN), 12)
    }),
  )
})

test('people of one piece tell as much as one appointment each', () => {
  const people = (times: number): Person[] => [
    ...Array.from({ length: 60 }, (_, n): Person => [n < 12 ? times : 0, times, 0, 0]),
    ...Array.from({ length: 60 }, (_, n): Person => [0, 0, n < 24 ? times : 0, times]),
  ]
  const [once, fourTimes] = [intervalOf(people(1)), intervalOf(people(4))]
  expect(fourTimes?.low).toBeCloseTo(once?.low ?? 0, 12)
  expect(fourTimes?.high).toBeCloseTo(once?.high ?? 0, 12)
})

test('the same people twice, who are as they were, tell the difference better than others would', () => {
  const missedOf = (n: number) => (n % 3 === 0 ? 3 : 0)
  const same = Array.from({ length: 90 }, (_, n): Person => [n < 9 ? 0 : missedOf(n), 4, missedOf(n), 4])
  const others = same.flatMap(([m, k, n, l]): Person[] => [
    [m, k, 0, 0],
    [0, 0, n, l],
  ])
  const width = (people: Person[]) => {
    const { low = 0, high = 0 } = intervalOf(people) ?? {}
    return high - low
  }
  expect(width(same)).toBeLessThan(0.6 * width(others))
})

test('where nobody missed anything, it is as wide as so many people leave open', () => {
  const people = Array.from({ length: 25 }, (): Person => [0, 8, 0, 8])
  expect(intervalOf(people)?.high).toBeGreaterThan(0.1)
})

test('of months without a difference, it holds none about 19 times in 20, however alike a person’s appointments are', () => {
  const random = seeded(7)
  const rounds = 600
  let [held, heldIfAlone] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const people = Array.from({ length: 140 }, (_, n): Person => {
      const rate = random() < 0.25 ? 0.7 : 0.05
      const missed = Array.from({ length: 5 }, random).filter((chance) => chance < rate).length
      return n < 70 ? [missed, 5, 0, 0] : [0, 0, missed, 5]
    })
    const spread = spreadOf(people)
    const [one, other] = [
      { count: spread.one.missed, of: spread.one.known },
      { count: spread.other.missed, of: spread.other.known },
    ]
    const holdsNone = (interval: { low: number; high: number } | undefined) =>
      interval !== undefined && interval.low <= 0 && interval.high >= 0
    if (holdsNone(differenceInterval(one, other, spread))) held++
    if (holdsNone(differenceInterval(one, other, alone(one, other)))) heldIfAlone++
  }
  expect(held / rounds).toBeGreaterThan(0.93)
  expect(held / rounds).toBeLessThan(0.98)
  expect(heldIfAlone / rounds).toBeLessThan(0.85)
})

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

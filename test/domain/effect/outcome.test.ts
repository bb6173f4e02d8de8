import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { isKnownEnough, missedBounds, missedRate, outcomeOf, shareKnown } from '../../../src/domain/effect/outcome.ts'

const now = DateTime.fromISO('2027-03-10T10:00Z')
const counts = { honoured: 80, missed: 20, excused: 7, cancelled: 5, unknown: 0 }

test('a convocation whose hour is past without a word is unknown, and one to come is nothing yet', () => {
  expect(outcomeOf({ status: 'planned', startsAt: now }, now)).toBe('unknown')
  expect(outcomeOf({ status: 'planned', startsAt: now.plus({ minutes: 1 }) }, now)).toBeUndefined()
  expect(outcomeOf({ status: 'cancelled', startsAt: now.plus({ days: 1 }) }, now)).toBe('cancelled')
})

test('the rate is of those expected and known: excused and cancelled ones change nothing', () => {
  expect(missedRate(counts)).toBe(0.2)
  expect(missedRate({ ...counts, honoured: 0, missed: 0 })).toBeUndefined()
})

test('unknown ones bound the rate on both sides', () => {
  expect(missedBounds({ ...counts, unknown: 25 })).toEqual({ least: 0.16, most: 0.36 })
  expect(missedBounds(counts)).toEqual({ least: 0.2, most: 0.2 })
  expect(missedBounds({ honoured: 0, missed: 0, excused: 3, cancelled: 1, unknown: 0 })).toBeUndefined()
})

test('four in five must be known for a rate to be said; cancelled ones ask for nothing', () => {
  expect(shareKnown({ ...counts, honoured: 73, unknown: 25 })).toBe(0.8)
  expect(isKnownEnough({ ...counts, honoured: 73, unknown: 25 })).toBe(true)
  expect(isKnownEnough({ ...counts, honoured: 73, unknown: 26 })).toBe(false)
  expect(shareKnown({ honoured: 0, missed: 0, excused: 0, cancelled: 4, unknown: 0 })).toBeUndefined()
})

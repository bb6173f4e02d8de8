import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { type DigestTimes, dueDigest, isWorkingDay, type WorkingDays } from '../../src/domain/digest.ts'

const PARIS: WorkingDays = { zone: 'Europe/Paris', holidayRegion: 'FR', closedDays: [], openedDays: [] }
const USUAL: DigestTimes = { at: '17:30', days: undefined }

/** What is due at an instant of the office's clock, in words short enough to compare. */
function due(iso: string, office: Partial<WorkingDays> = {}, times: Partial<DigestTimes> = {}): string | undefined {
  const where = { ...PARIS, ...office }
  const found = dueDigest(where, { ...USUAL, ...times }, DateTime.fromISO(iso, { zone: where.zone }).toUTC())
  if (!found) return undefined
  const last = found.until.minus({ days: 1 })
  return `${found.date}: ${found.from.toFormat('ccc dd/MM')}-${last.toFormat('ccc dd/MM')}`
}

describe('the summary of a working day', () => {
  test.each([
    ['2027-01-11T17:29', undefined, 'not before its hour: the one of Friday is stale'],
    ['2027-01-11T17:30', '2027-01-11: Tue 12/01-Tue 12/01', 'at its hour, of the next day'],
    ['2027-01-11T23:59', '2027-01-11: Tue 12/01-Tue 12/01', 'late, if we were down'],
    ['2027-01-12T08:29', '2027-01-11: Tue 12/01-Tue 12/01', 'as long as the day has not begun'],
    ['2027-01-12T08:30', undefined, 'never once the day has begun'],
    ['2027-01-15T17:30', '2027-01-15: Sat 16/01-Mon 18/01', 'on Friday, of the week-end and Monday'],
    ['2027-01-17T12:00', '2027-01-15: Sat 16/01-Mon 18/01', 'over a week-end'],
    ['2027-05-05T17:30', '2027-05-05: Thu 06/05-Fri 07/05', 'before Ascension, of Friday'],
    ['2027-05-06T17:30', '2027-05-05: Thu 06/05-Fri 07/05', 'none leaves on a holiday'],
    ['2026-12-31T18:00', '2026-12-31: Fri 01/01-Mon 04/01', 'over the new year'],
  ])('at %s is %s: %s', (at, expected, _why) => {
    expect(due(at)).toBe(expected)
  })

  test('is of the days its reader chose, and covers those between', () => {
    const mondays = { days: [1] }
    expect(due('2027-01-11T17:30', {}, mondays)).toBe('2027-01-11: Tue 12/01-Mon 18/01')
    expect(due('2027-01-12T17:30', {}, mondays)).toBeUndefined()
    // Easter Monday: the summary of the Monday before reaches to the Monday after.
    expect(due('2027-03-22T17:30', {}, mondays)).toBe('2027-03-22: Tue 23/03-Mon 05/04')
    expect(due('2027-03-29T17:30', {}, mondays)).toBeUndefined()
    expect(due('2027-01-11T07:00', {}, { days: [] })).toBe('2027-01-08: Sat 09/01-Mon 11/01')
  })

  test('follows the days an office closes or opens of its own', () => {
    expect(due('2027-01-12T17:30', { closedDays: ['2027-01-12'] })).toBe('2027-01-11: Tue 12/01-Wed 13/01')
    expect(due('2027-01-15T17:30', { openedDays: ['2027-01-16'] })).toBe('2027-01-15: Sat 16/01-Sat 16/01')
    expect(due('2027-05-05T17:30', { openedDays: ['2027-05-06'] })).toBe('2027-05-05: Thu 06/05-Thu 06/05')
    expect(due('2027-05-26T17:30', { holidayRegion: 'GP' })).toBe('2027-05-26: Thu 27/05-Fri 28/05')
  })

  test.each([
    ['Europe/Paris', '2027-03-26T17:30', '2027-03-26T16:30'],
    ['Europe/Paris', '2027-03-30T17:30', '2027-03-30T15:30'],
    ['Europe/Paris', '2027-10-29T17:30', '2027-10-29T15:30'],
    ['Europe/Paris', '2027-11-02T17:30', '2027-11-02T16:30'],
    ['America/Guadeloupe', '2027-03-30T17:30', '2027-03-30T21:30'],
    ['Indian/Reunion', '2027-03-30T17:30', '2027-03-30T13:30'],
    ['Pacific/Noumea', '2027-03-30T17:30', '2027-03-30T06:30'],
  ])('in %s leaves when the clock there shows %s, which is %s in UTC', (zone, shown, utc) => {
    const at = DateTime.fromISO(utc, { zone: 'utc' })
    const find = (now: DateTime) => dueDigest({ ...PARIS, zone }, USUAL, now)?.date
    expect(find(at)).toBe(shown.slice(0, 10))
    expect(find(at.minus(1))).not.toBe(shown.slice(0, 10))
  })

  test('at an hour that the clock skips leaves after it, and at one that comes twice leaves at the first', () => {
    const byNight = { at: '02:30' }
    const open = { openedDays: ['2027-03-28', '2027-10-31'] }
    expect(due('2027-03-28T03:29', open, byNight)).toMatch(/^2027-03-26/)
    expect(due('2027-03-28T03:30', open, byNight)).toMatch(/^2027-03-28/)
    const first = DateTime.fromISO('2027-10-31T00:30Z')
    const night = { ...USUAL, ...byNight }
    expect(dueDigest({ ...PARIS, ...open }, night, first)?.date).toBe('2027-10-31')
    expect(dueDigest({ ...PARIS, ...open }, night, first.minus(1))?.date).toBe('2027-10-29')
  })

  test('one after the other, whenever we look, tells of every day once', { tags: 'long' }, () => {
    const zones = fc.constantFrom('Europe/Paris', 'America/Guadeloupe', 'America/Miquelon', 'Pacific/Wallis')
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 })
    const hours = fc.constantFrom('00:00', '02:30', '07:15', '17:30', '23:45')
    fc.assert(
      fc.property(zones, days, hours, fc.integer({ min: 0, max: 700 }), (zone, chosen, at, start) => {
        const office = { ...PARIS, zone }
        const first = DateTime.fromISO('2026-06-01T12:00', { zone }).plus({ days: start })
        const told = new Map<string, number>()
        for (let hour = 0; hour < 24 * 28; hour++) {
          const digest = dueDigest(office, { at, days: chosen }, first.plus({ hours: hour }))
          if (digest) told.set(`${digest.from.toISODate()} ${digest.until.toISODate()}`, 1)
        }
        const spans = [...told.keys()].sort().map((span) => span.split(' '))
        for (let index = 1; index < spans.length; index++) expect(spans[index]?.[0]).toBe(spans[index - 1]?.[1])
      }),
      { numRuns: 15 },
    )
  })
})

test('people work from Monday to Friday, holidays aside', () => {
  const works = (day: string) => isWorkingDay(PARIS, DateTime.fromISO(`${day}T12:00`, { zone: PARIS.zone }))
  expect(['2027-01-11', '2027-01-15', '2027-01-16', '2027-01-17', '2027-05-17'].map(works)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

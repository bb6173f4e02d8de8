import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { dueReport } from '../../../src/domain/effect/due-report.ts'

const PARIS = { zone: 'Europe/Paris', holidayRegion: 'FR', closedDays: [], openedDays: [] }

test.each([
  // January 2027 begins on a holiday, a Friday: its first working morning is Monday the 4th.
  ['2027-01-01T09:00', undefined],
  ['2027-01-04T08:59', undefined],
  ['2027-01-04T09:00', '2026-12'],
  ['2027-01-11T08:59', '2026-12'],
  ['2027-01-11T09:00', undefined],
  // May: the 1st is a Saturday and a holiday.
  ['2027-05-03T09:00', '2027-04'],
  ['2027-09-01T09:00', '2027-08'],
  ['2027-09-20T09:00', undefined],
])('at %s on the office’s clock, the report of %s is due', (iso, month) => {
  expect(dueReport(PARIS, DateTime.fromISO(iso, { zone: PARIS.zone }))).toBe(month)
})

test('it leaves by the office’s own clock and calendar', () => {
  const tahiti = { ...PARIS, zone: 'Pacific/Tahiti', holidayRegion: 'PF' }
  expect(dueReport(tahiti, DateTime.fromISO('2027-09-01T18:59Z'))).toBeUndefined()
  expect(dueReport(tahiti, DateTime.fromISO('2027-09-01T19:00Z'))).toBe('2027-08')
  const closed = { ...PARIS, closedDays: ['2027-09-01'] }
  expect(dueReport(closed, DateTime.fromISO('2027-09-01T09:00', { zone: 'Europe/Paris' }))).toBeUndefined()
  expect(dueReport(closed, DateTime.fromISO('2027-09-02T09:00', { zone: 'Europe/Paris' }))).toBe('2027-08')
})

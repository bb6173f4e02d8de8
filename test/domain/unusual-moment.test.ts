import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { STARTING_HOURS } from '../../src/domain/office.ts'
import { unusualMoment } from '../../src/domain/unusual-moment.ts'

const OFFICE = {
  zone: 'Europe/Paris',
  holidayRegion: 'FR',
  closedDays: ['2027-01-18'],
  openedDays: [],
  sendingHours: STARTING_HOURS,
}
const NIGHTLY = { ...OFFICE, sendingHours: { ...STARTING_HOURS, days: [7], opens: '05:00', closes: '23:30' } }

test.each([
  ['2027-01-14T14:30', undefined],
  ['2027-01-14T08:00', undefined],
  ['2027-01-14T07:59', 'unusualHour'],
  ['2027-01-14T19:00', 'unusualHour'],
  ['2027-01-17T23:00', 'closedDay'],
  ['2027-01-18T10:00', 'closedDay'],
  ['2027-05-01T10:00', 'closedDay'],
] as const)('an appointment at %s is %s', (iso, what) => {
  const at = DateTime.fromISO(iso, { zone: OFFICE.zone }).toUTC()
  expect(unusualMoment(OFFICE, at)).toBe(what)
  expect(unusualMoment({ ...OFFICE, sendingHours: 'always' }, at)).toBe(what)
})

test('an office that works otherwise has its own days and hours', () => {
  const sunday = DateTime.fromISO('2027-01-17T23:00', { zone: OFFICE.zone })
  expect(unusualMoment(NIGHTLY, sunday)).toBeUndefined()
  expect(unusualMoment(NIGHTLY, sunday.plus({ days: 1 }))).toBe('closedDay')
})

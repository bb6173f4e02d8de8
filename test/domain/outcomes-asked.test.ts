import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { daysAsked } from '../../src/domain/outcomes-asked.ts'

const OFFICE = { zone: 'Europe/Paris', holidayRegion: 'FR', closedDays: [], openedDays: [] as string[] }
const asked = (iso: string, given = {}) => {
  const days = daysAsked({ ...OFFICE, ...given }, DateTime.fromISO(iso, { zone: 'Europe/Paris' }))
  return [days.since, days.lastWorked, days.today].map((day) => day.toFormat("yyyy-MM-dd'T'HH:mm"))
}

test('it is asked for the fourteen days before today on which people worked', () => {
  // Christmas and New Year's day were Fridays.
  expect(asked('2027-01-11T10:00')).toEqual(['2026-12-18T00:00', '2027-01-08T00:00', '2027-01-11T00:00'])
  expect(asked('2027-01-12T00:00')).toEqual(['2026-12-21T00:00', '2027-01-11T00:00', '2027-01-12T00:00'])
})

test('a day the office opened counts as worked, and the days are those of its clock', () => {
  expect(asked('2027-01-11T10:00', { openedDays: ['2027-01-09'] })[1]).toBe('2027-01-09T00:00')
  expect(asked('2027-01-12T01:00', { zone: 'America/Guadeloupe' }).slice(1)).toEqual([
    '2027-01-08T00:00',
    '2027-01-11T00:00',
  ])
})

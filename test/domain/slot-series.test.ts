import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import type { Office } from '../../src/domain/office.ts'
import { planSeries, readHours, type SeriesAsked } from '../../src/domain/slot-series.ts'
import { matter } from './matter.ts'

const NOW = DateTime.fromISO('2027-04-26T12:00', { zone: 'Europe/Paris' })
const OFFICE: Office = matter(NOW).office
const ASKED: SeriesAsked = { from: '2027-05-04', weekdays: [], weeks: 1, hours: '9h, 9h30', minutes: 30 }

test('one day has its hours, on the clock of the office', () => {
  expect(startsOf({})).toEqual(['2027-05-04T09:00', '2027-05-04T09:30'])
})

test('each Tuesday for three weeks is three days', () => {
  expect(startsOf({ weeks: 3, hours: '9h' })).toEqual(['2027-05-04T09:00', '2027-05-11T09:00', '2027-05-18T09:00'])
})

test('several weekdays begin with the first day given, in order', () => {
  expect(startsOf({ weekdays: [1, 2, 4], hours: '14h' })).toEqual(['2027-05-04T14:00', '2027-05-10T14:00'])
})

test('days on which the office is closed are left out and named, also in an office that texts at all hours', () => {
  for (const office of [OFFICE, { ...OFFICE, sendingHours: 'always' as const }]) {
    const series = planSeries({ ...ASKED, weekdays: [4, 6], weeks: 2, hours: '9h' }, office, NOW)
    if ('problem' in series) return expect.fail(series.problem)
    // Ascension Day and the eighth of May.
    expect(series.closed.map((day) => day.toISODate())).toEqual(['2027-05-06', '2027-05-08'])
    expect(series.starts.map((day) => day.toISODate())).toEqual(['2027-05-13', '2027-05-15'])
  }
})

test('moments that are over, or that the clock skips, are counted and not opened', () => {
  expect(planSeries({ ...ASKED, from: '2027-04-26', hours: '9h, 14h' }, OFFICE, NOW)).toMatchObject({ past: 1 })
  const skipped = { ...OFFICE, sendingHours: { days: [7], opens: '00:00', closes: '24:00' } }
  const spring = { ...ASKED, from: '2027-03-28', hours: '2h30, 3h30' }
  expect(planSeries(spring, skipped, NOW.minus({ months: 3 }))).toMatchObject({ past: 1 })
})

test.each<[string, Partial<SeriesAsked>]>([
  ['dateUnread', { from: '2027-02-30' }],
  ['dateUnread', { from: '14/05/2027' }],
  ['dateUnread', { from: '2027-04-20' }],
  ['lengthUnread', { minutes: Number.NaN }],
  ['lengthUnread', { minutes: 0 }],
  ['weeksUnread', { weeks: 0 }],
  ['weeksUnread', { weeks: 53 }],
  ['weeksUnread', { weeks: 1.5 }],
  ['hoursUnread', { hours: '' }],
  ['hoursUnread', { hours: 'matin' }],
  ['hoursUnread', { hours: '9h, 26h' }],
  ['tooMany', { weeks: 52, weekdays: [1, 2, 3, 4, 5], hours: '9h-12h' }],
  ['nothing', { from: '2027-05-06' }],
])('is "%s" when asked with %o', (problem, asked) => {
  expect(planSeries({ ...ASKED, ...asked }, OFFICE, NOW)).toEqual({ problem })
})

test.each([
  ['9h, 9h30 ; 10:00', [540, 570, 600]],
  ['9 h 30, 9 h', [540, 570]],
  ['9h-11h', [540, 570, 600, 630]],
  ['9h à 10h, 14h', [540, 570, 840]],
  ['9h00-10h15', [540, 570]],
  ['9h 9h', [540]],
  ['11h-9h', undefined],
  ['9h-9h10', undefined],
  ['9h-10h-11h', undefined],
  ['9', undefined],
])('hours written "%s" are read', (written, minutes) => {
  expect(readHours(written, 30)).toEqual(minutes)
})

function startsOf(asked: Partial<SeriesAsked>): string[] {
  const series = planSeries({ ...ASKED, ...asked }, OFFICE, NOW)
  if ('problem' in series) return expect.fail(series.problem)
  return series.starts.map((start) => start.toFormat("yyyy-MM-dd'T'HH:mm"))
}

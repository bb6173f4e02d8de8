import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { instantOn, readDate, readHour } from '../../../src/domain/schedule/moment.ts'

const dateOf = (cell: string) => {
  const read = readDate(cell)
  return 'problem' in read ? read.problem : `${read.date.year}-${read.date.month}-${read.date.day}`
}
const hourOf = (cell: string) => {
  const read = readHour(cell)
  return 'problem' in read ? read.problem : `${read.hour}:${String(read.minute).padStart(2, '0')}`
}

describe('a date', () => {
  test.each([
    '14/01/2027',
    '14/1/2027',
    '14/01/27',
    '14-01-2027',
    '14.01.2027',
    '2027-01-14',
    '14/01/2027 00:00:00',
    '2027-01-14T00:00:00.000Z',
    '2027-01-14 00:00',
    '14 janvier 2027',
    'jeudi 14 janvier 2027',
    'Jeu. 14/01/2027',
    '14 janv. 2027',
  ])('written %s is read', (cell) => {
    expect(dateOf(cell)).toBe('2027-1-14')
  })

  test.each([
    ['31/02/2027', 'dateNotInCalendar'],
    ['29/02/2027', 'dateNotInCalendar'],
    ['01/14/2027', 'dateNotInCalendar'],
    ['00/01/2027', 'dateNotInCalendar'],
    ['14/01/0207', 'dateTooFar'],
    ['14/01/2127', 'dateTooFar'],
    ['lundi 14/01/2027', 'dateOtherWeekday'],
    ['14/01', 'dateUnreadable'],
    ['46401', 'dateUnreadable'],
    ['14/01-2027', 'dateUnreadable'],
    ['14/01/202', 'dateUnreadable'],
    ['14/01/20277', 'dateUnreadable'],
    ['demain', 'dateUnreadable'],
    ['14 jui 2027', 'dateUnreadable'],
    ['14/01/2027 vers midi', 'dateUnreadable'],
  ])('%s is refused: %s', (cell, problem) => {
    expect(dateOf(cell)).toBe(problem)
  })

  test('carries its time part, unless it is the midnight that spreadsheets add', () => {
    expect(readDate('14/01/2027 14:30:00')).toMatchObject({ time: { hour: 14, minute: 30 } })
    expect(readDate('14/01/2027 0:00')).toMatchObject({ time: undefined })
  })

  test('never throws, whatever is written', { tags: 'long' }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => void readDate(cell)))
    fc.assert(fc.property(fc.stringMatching(/^[\d/ :T-]*$/), (cell) => void readDate(cell)))
  })
})

describe('an hour', () => {
  test.each([
    ['14h30', '14:30'],
    ['14:30', '14:30'],
    ['14H30', '14:30'],
    ['14 h 30', '14:30'],
    ['14h30min', '14:30'],
    ['14.30', '14:30'],
    ['14:30:00', '14:30'],
    ['à 14h30', '14:30'],
    ['2:30 PM', '14:30'],
    ['14h', '14:00'],
    ['14 heures', '14:00'],
    ['9h', '9:00'],
    ['09:05', '9:05'],
    ['12:15 am', '0:15'],
    ['0h00', '0:00'],
  ])('written %s is read as %s', (cell, hour) => {
    expect(hourOf(cell)).toBe(hour)
  })

  test.each([
    ['25h00', 'hourNotInDay'],
    ['24:00', 'hourNotInDay'],
    ['14h60', 'hourNotInDay'],
    ['13:00 pm', 'hourNotInDay'],
    ['14', 'hourUnreadable'],
    ['0,604166667', 'hourUnreadable'],
    ['14h5', 'hourUnreadable'],
    ['14h-15h', 'hourUnreadable'],
    ['matin', 'hourUnreadable'],
    ['-9h', 'hourUnreadable'],
  ])('%s is refused: %s', (cell, problem) => {
    expect(hourOf(cell)).toBe(problem)
  })
})

describe('an instant', () => {
  const at = (date: string, hour: string, zone: string) => {
    const [day, time] = [readDate(date), readHour(hour)]
    if ('problem' in day || 'problem' in time) throw new Error('unreadable')
    const read = instantOn(day.date, time, zone)
    return 'problem' in read ? read.problem : read.instant.toUTC().toISO()
  }

  test('is the one the office’s own clock shows', () => {
    expect(at('14/01/2027', '14h30', 'Europe/Paris')).toBe('2027-01-14T13:30:00.000Z')
    expect(at('14/01/2027', '14h30', 'Pacific/Tahiti')).toBe('2027-01-15T00:30:00.000Z')
    expect(at('14/07/2027', '14h30', 'Europe/Paris')).toBe('2027-07-14T12:30:00.000Z')
  })

  test('that spring skips in Paris is refused there, and stands where clocks do not change', () => {
    expect(at('28/03/2027', '02:30', 'Europe/Paris')).toBe('hourSkipped')
    expect(at('28/03/2027', '02:00', 'Europe/Paris')).toBe('hourSkipped')
    expect(at('28/03/2027', '03:00', 'Europe/Paris')).toBe('2027-03-28T01:00:00.000Z')
    expect(at('28/03/2027', '02:30', 'Indian/Reunion')).toBe('2027-03-27T22:30:00.000Z')
    expect(at('14/03/2027', '02:30', 'America/Miquelon')).toBe('hourSkipped')
  })

  test('that autumn shows twice is the first of the two', () => {
    expect(at('31/10/2027', '02:30', 'Europe/Paris')).toBe('2027-10-31T00:30:00.000Z')
    expect(at('31/10/2027', '03:00', 'Europe/Paris')).toBe('2027-10-31T02:00:00.000Z')
    expect(at('07/11/2027', '01:30', 'America/Miquelon')).toBe('2027-11-07T03:30:00.000Z')
  })

  test('shows the day and hour that were written, in any zone, unless that hour does not exist', () => {
    const minutes = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 })
    const zones = fc.constantFrom('Europe/Paris', 'America/Guadeloupe', 'America/Miquelon', 'Pacific/Noumea')
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const written = DateTime.utc(2027).plus({ minutes: minute })
        const read = instantOn(written, written, zone)
        if ('problem' in read) return
        expect(read.instant.toFormat('yyyy-MM-dd HH:mm')).toBe(written.toFormat('yyyy-MM-dd HH:mm'))
        expect(read.instant.zoneName).toBe(zone)
      }),
    )
  })
})

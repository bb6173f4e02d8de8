import { describe, expect, test } from 'vitest'
import { isHoliday, isKnownRegion, publicHolidays } from '../../src/domain/holidays.ts'

/** The 2027 list of shared/domain.md, day/month. */
const NATIONAL = '1/1 29/3 1/5 6/5 8/5 17/5 14/7 15/8 1/11 11/11 25/12'
const MORE: [region: string, days: string][] = [
  ['FR', ''],
  ['FR-57', '26/3 26/12'],
  ['FR-67', '26/3 26/12'],
  ['FR-68', '26/3 26/12'],
  ['GP', '26/3 27/5'],
  ['MQ', '26/3 22/5'],
  ['GF', '10/6'],
  ['RE', '20/12'],
  ['YT', '27/4'],
  ['PM', ''],
  ['PF', '5/3 26/3 20/11'],
  ['NC', '24/9'],
  ['WF', '28/4 29/6 29/7'],
]

describe('public holidays', () => {
  test.each(MORE)('of %s in 2027 are the national ones and %s', (region, more) => {
    const days = `${NATIONAL} ${more}`.trim().split(' ').map(iso).sort()
    expect([...publicHolidays(region, 2027)].sort()).toEqual(days)
  })

  test.each(MORE)('of %s move with Easter, and never to a Monday because they fall on a Sunday', (region) => {
    expect(publicHolidays(region, 2028)).toContain('2028-04-17')
    expect(publicHolidays(region, 2028)).not.toContain('2028-03-29')
    // 15 August 2027 is a Sunday.
    expect(publicHolidays(region, 2027)).not.toContain('2027-08-16')
  })

  test('are days of the region’s own calendar, whatever the clock of this machine', () => {
    for (const region of ['PF', 'WF', 'NC', 'MQ']) expect(publicHolidays(region, 2027)).toContain('2027-01-01')
  })

  test('are worked out once a year and region', () => {
    expect(publicHolidays('FR', 2031)).toBe(publicHolidays('FR', 2031))
  })
})

describe('an office', () => {
  const office = { holidayRegion: 'FR-67', closedDays: ['2027-05-07'], openedDays: ['2027-05-17', '2027-05-07'] }

  test('keeps the holidays of its region', () => {
    expect(isHoliday(office, '2027-03-26')).toBe(true)
    expect(isHoliday(office, '2027-03-25')).toBe(false)
    expect(isHoliday({ ...office, holidayRegion: 'FR' }, '2027-03-26')).toBe(false)
  })

  test('adds days, takes days off, and a day it both closes and opens is closed', () => {
    expect(isHoliday(office, '2027-05-17')).toBe(false)
    expect(isHoliday(office, '2027-05-07')).toBe(true)
  })
})

describe('a region', () => {
  test.each(MORE)('%s is known', (region) => expect(isKnownRegion(region)).toBe(true))

  test.each(['', 'XX', 'fr', 'FR-99', 'FR-', 'FR-67-1', 'France', 'toString', 'FR-toString', ' FR', 'FR '])(
    '%j is unknown, and asking for its holidays fails rather than finding none',
    (code) => {
      expect(isKnownRegion(code)).toBe(false)
      expect(() => publicHolidays(code, 2027)).toThrow(/region/)
    },
  )
})

function iso(dayAndMonth: string): string {
  const [day = '', month = ''] = dayAndMonth.split('/')
  return `2027-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

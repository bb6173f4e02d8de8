import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { publicHolidays } from '../../src/domain/holidays.ts'
import { STARTING_HOURS } from '../../src/domain/office.ts'
import {
  atHour,
  dayWord,
  isKnownZone,
  isOpen,
  isOpenDay,
  lastOpenBefore,
  nextOpening,
  type Opening,
} from '../../src/domain/time.ts'

const ZONES: [zone: string, region: string][] = [
  ['Europe/Paris', 'FR'],
  ['Europe/Paris', 'FR-67'],
  ['America/Guadeloupe', 'GP'],
  ['America/Martinique', 'MQ'],
  ['America/Cayenne', 'GF'],
  ['Indian/Reunion', 'RE'],
  ['Indian/Mayotte', 'YT'],
  ['America/Miquelon', 'PM'],
  ['Pacific/Tahiti', 'PF'],
  ['Pacific/Noumea', 'NC'],
  ['Pacific/Wallis', 'WF'],
]
const paris = officeIn('Europe/Paris', 'FR')

describe('the door of an office', () => {
  test.each([
    ['2027-01-18T08:59:59.999', false],
    ['2027-01-18T09:00:00.000', true],
    ['2027-01-18T18:59:59.999', true],
    ['2027-01-18T19:00:00.000', false],
    ['2027-01-16T10:00', true], // a Saturday
    ['2027-01-17T10:00', false], // a Sunday
    ['2027-05-06T10:00', false], // Ascension day
  ])('at %s in Paris, open: %s', (when, open) => {
    expect(isOpen(paris, local(paris, when))).toBe(open)
  })

  test('follows its own clock overseas: 9:00 in Guadeloupe is 13:00 UTC, 9:00 in Tahiti 19:00 UTC', () => {
    expect(utc(nextOpening(officeIn('America/Guadeloupe', 'GP'), instant('2027-01-18T08:00Z')))).toBe(
      '2027-01-18T13:00',
    )
    expect(utc(nextOpening(officeIn('Pacific/Tahiti', 'PF'), instant('2027-01-18T08:00Z')))).toBe('2027-01-18T19:00')
    expect(isOpen(officeIn('Pacific/Tahiti', 'PF'), instant('2027-01-18T10:00Z'))).toBe(false)
  })

  test('closes on days the office adds, opens on holidays it takes off, but not on a Sunday for that', () => {
    const office = { ...paris, closedDays: ['2027-05-07'], openedDays: ['2027-05-17', '2027-08-15'] }
    expect(isOpenDay(office, local(paris, '2027-05-07T10:00'))).toBe(false)
    expect(isOpenDay(office, local(paris, '2027-05-17T10:00'))).toBe(true)
    expect(isOpenDay(office, local(paris, '2027-08-15T10:00'))).toBe(false)
  })

  test('works on the days of its own calendar: Sunday evening in Tahiti is a Monday elsewhere', () => {
    const tahiti = officeIn('Pacific/Tahiti', 'PF')
    expect(isOpenDay(tahiti, instant('2027-01-18T08:00Z'))).toBe(false)
    expect(isOpenDay(tahiti, instant('2027-01-17T08:00Z'))).toBe(true)
  })

  test('is always open on a demonstration', () => {
    const demo: Opening = { ...paris, sendingHours: 'always' }
    const christmasNight = local(paris, '2027-12-25T03:00')
    expect(isOpen(demo, christmasNight)).toBe(true)
    expect(isOpenDay(demo, christmasNight)).toBe(true)
    expect(nextOpening(demo, christmasNight)).toEqual(christmasNight)
    expect(lastOpenBefore(demo, christmasNight)).toEqual(christmasNight)
  })

  test('may stay open until midnight', () => {
    const late: Opening = { ...paris, sendingHours: { days: [1], opens: '00:00', closes: '24:00' } }
    expect(isOpen(late, local(paris, '2027-01-18T00:00'))).toBe(true)
    expect(isOpen(late, local(paris, '2027-01-18T23:59'))).toBe(true)
    expect(isOpen(late, local(paris, '2027-01-19T00:00'))).toBe(false)
  })
})

describe('the next opening', () => {
  test.each([
    ['of an open minute is that very minute', '2027-01-18T09:30:15', '2027-01-18 09:30'],
    ['of an early morning is the same day', '2027-01-18T05:00', '2027-01-18 09:00'],
    ['of an evening is the day after', '2027-01-18T19:00', '2027-01-19 09:00'],
    ['of a Saturday evening is Monday', '2027-01-16T20:00', '2027-01-18 09:00'],
    ['of Easter Saturday evening is Tuesday, by summer time', '2027-03-27T20:00', '2027-03-30 09:00'],
    ['of the autumn change’s Saturday evening is Tuesday, after All Saints’', '2027-10-30T20:00', '2027-11-02 09:00'],
    ['of New Year’s eve at night, a Friday, is 3 January', '2027-12-31T23:59', '2028-01-03 09:00'],
  ])('%s', (_, when, opening) => {
    const found = nextOpening(paris, local(paris, when))
    expect(wall(paris, found)).toBe(opening)
  })
})

describe('a reminder whose day is closed', () => {
  test.each([
    ['leaves at its hour when the day is open', '2027-01-18T10:00', '2027-01-18 10:00'],
    ['leaves on Saturday instead of Sunday', '2027-01-17T10:00', '2027-01-16 10:00'],
    ['leaves the day before a holiday', '2027-05-06T10:00', '2027-05-05 10:00'],
    [
      'leaves before a whole closed stretch, on the other side of the clock change',
      '2027-03-29T10:00',
      '2027-03-27 10:00',
    ],
    ['is brought to the opening when its hour is too early', '2027-01-17T07:30', '2027-01-16 09:00'],
    ['is brought to one hour before the closing when its hour is too late', '2027-01-17T21:00', '2027-01-16 18:00'],
    ['is brought inside even on an open day', '2027-01-18T19:00', '2027-01-18 18:00'],
    ['asked for at an hour that spring skips leaves on Saturday', '2027-03-28T02:30', '2027-03-27 09:00'],
  ])('%s', (_, wanted, leaves) => {
    expect(wall(paris, lastOpenBefore(paris, local(paris, wanted)))).toBe(leaves)
  })

  test('never leaves before the opening of a door that is open less than an hour', () => {
    const brief: Opening = { ...paris, sendingHours: { days: [1], opens: '09:00', closes: '09:20' } }
    expect(wall(brief, lastOpenBefore(brief, local(brief, '2027-01-18T12:00')))).toBe('2027-01-18 09:00')
  })
})

describe('an office that never opens', () => {
  test.each<[what: string, office: Opening]>([
    ['has no day', { ...paris, sendingHours: { days: [], opens: '09:00', closes: '19:00' } }],
    ['closes before it opens', { ...paris, sendingHours: { days: [1, 2], opens: '19:00', closes: '09:00' } }],
    ['closes as it opens', { ...paris, sendingHours: { days: [1, 2], opens: '09:00', closes: '09:00' } }],
    [
      'opens on public holidays only',
      { ...paris, sendingHours: { days: [7], opens: '09:00', closes: '19:00' }, closedDays: sundays() },
    ],
  ])('%s: no opening is found, and the search ends', (_, office) => {
    const now = local(paris, '2027-01-18T10:00')
    expect(isOpen(office, now)).toBe(false)
    expect(nextOpening(office, now)).toBeUndefined()
    expect(lastOpenBefore(office, now)).toBeUndefined()
  })
})

describe('settings that cannot be', () => {
  test.each(['Europe/Paris', 'Pacific/Wallis', 'UTC'])('%s is a zone', (zone) => expect(isKnownZone(zone)).toBe(true))
  test.each(['', 'Paris', 'Europe/Pari', '+02:00', 'toString', 'Europe/Paris '])('%j is no zone', (zone) => {
    expect(isKnownZone(zone)).toBe(false)
  })
  test('an unknown zone fails aloud rather than keeping the door shut', () => {
    expect(() => nextOpening({ ...paris, zone: 'Europe/Pari' }, instant('2027-01-18T10:00Z'))).toThrow(/clock/)
  })
  test('an hour is that of the day the office’s calendar shows, whatever clock the instant was read on', () => {
    const tahiti = officeIn('Pacific/Tahiti', 'PF')
    expect(wall(tahiti, atHour(tahiti, instant('2027-01-18T08:00Z'), '10:00'))).toBe('2027-01-17 10:00')
  })
  test.each(['', '9h', '24:01', '25:00', '10:60', '10:0', ' 10:00'])('%j is no hour of a clock', (hour) => {
    expect(() => atHour(paris, instant('2027-01-18T10:00Z'), hour)).toThrow(/hour/)
  })
})

describe('the word for the day of an appointment', () => {
  const startsAt = local(paris, '2027-03-28T08:00')
  test.each([
    ['2027-03-28T00:00', 'today'],
    ['2027-03-28T23:59', 'today'],
    ['2027-03-27T00:00', 'tomorrow'],
    ['2027-03-27T23:59', 'tomorrow'],
    ['2027-03-26T23:59', 'other'],
    ['2027-03-29T00:00', 'other'],
  ])('said at %s is %s', (when, word) => {
    expect(dayWord({ startsAt }, paris, local(paris, when))).toBe(word)
  })

  test('is that of the office’s calendar: a Monday of Tahiti is still Sunday there when Paris wakes', () => {
    const tahiti = officeIn('Pacific/Tahiti', 'PF')
    const monday = local(tahiti, '2027-01-18T08:00')
    expect(dayWord({ startsAt: monday }, tahiti, instant('2027-01-18T08:00Z'))).toBe('tomorrow')
    expect(dayWord({ startsAt: monday }, tahiti, instant('2027-01-18T11:00Z'))).toBe('today')
  })
})

describe.each(ZONES)('over the years 2027 and 2028 in %s (%s)', { tags: 'long' }, (zone, region) => {
  const office = officeIn(zone, region)
  const instants = fc
    .integer({ min: instant('2026-12-31T00:00Z').toMillis(), max: instant('2028-12-31T00:00Z').toMillis() })
    .map((millis) => DateTime.fromMillis(millis, { zone: 'utc' }))

  test('the door is open when a clock and a calendar on the wall there say so', () => {
    fc.assert(fc.property(instants, (now) => void expect(isOpen(office, now)).toBe(wallSaysOpen(now, zone, region))))
  })

  test('the next opening is open, the soonest, and at 9:00 unless it is now', () => {
    fc.assert(
      fc.property(instants, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (now, share) => {
        const opening = nextOpening(office, now) ?? expect.fail('there is one')
        expect(wallSaysOpen(opening, zone, region)).toBe(true)
        expect(opening >= now).toBe(true)
        if (opening.equals(now)) return
        expect(wall(office, opening)).toMatch(/ 09:00$/)
        const between = now.plus(Math.floor(opening.diff(now).toMillis() * share))
        expect(isOpen(office, between)).toBe(false)
      }),
    )
  })

  test('the last open day before is open, the nearest, and at the same hour of the clock unless that is outside the hours', () => {
    fc.assert(
      fc.property(instants, (wanted) => {
        const leaves = lastOpenBefore(office, wanted) ?? expect.fail('there is one')
        expect(wallSaysOpen(leaves, zone, region)).toBe(true)
        const [asked, given] = [clockAt(wanted, zone), clockAt(leaves, zone)]
        const outside = asked.hour < 9 || asked.hour >= 19
        expect(given.time).toBe(outside ? (asked.hour < 9 ? '09:00' : '18:00') : asked.time)
        expect(given.day <= asked.day).toBe(true)
        for (
          let noon = local(office, `${asked.day}T12:00`);
          noon.toISODate() !== given.day;
          noon = noon.minus({ days: 1 })
        ) {
          expect(isOpen(office, noon)).toBe(false)
        }
      }),
    )
  })

  test('no public holiday lets anything out', () => {
    for (const day of publicHolidays(region, 2027)) {
      for (let hour = 0; hour < 24; hour++) {
        expect(isOpen(office, local(office, `${day}T${String(hour).padStart(2, '0')}:30`))).toBe(false)
      }
    }
  })
})

/** The same question answered without our code: Intl for the clock, the rule in one line. */
function wallSaysOpen(now: DateTime, zone: string, region: string): boolean {
  const { weekday, hour, day } = clockAt(now, zone)
  return weekday !== 'Sun' && hour >= 9 && hour < 19 && !publicHolidays(region, Number(day.slice(0, 4))).has(day)
}

function clockAt(now: DateTime, zone: string) {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now.toJSDate())
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? ''
  return {
    weekday: part('weekday').replace('.', ''),
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    time: `${part('hour')}:${part('minute')}`,
  }
}

function officeIn(zone: string, holidayRegion: string): Opening {
  return { zone, holidayRegion, closedDays: [], openedDays: [], sendingHours: STARTING_HOURS }
}

function instant(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' })
}

function local({ zone }: Pick<Opening, 'zone'>, iso: string): DateTime {
  return DateTime.fromISO(iso, { zone })
}

function wall({ zone }: Pick<Opening, 'zone'>, found: DateTime | undefined): string | undefined {
  return found?.setZone(zone).toFormat('yyyy-MM-dd HH:mm')
}

function utc(found: DateTime | undefined): string | undefined {
  return found?.toUTC().toFormat("yyyy-MM-dd'T'HH:mm")
}

function sundays(): string[] {
  const first = DateTime.fromISO('2025-01-05')
  return Array.from({ length: 250 }, (_, week) => first.plus({ weeks: week }).toFormat('yyyy-MM-dd'))
}

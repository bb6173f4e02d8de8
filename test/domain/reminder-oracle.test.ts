import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { publicHolidays } from '../../src/domain/holidays.ts'
import type { Office, SendingHours } from '../../src/domain/office.ts'
import { type Matter, type PlannedText, planReminders, planTexts } from '../../src/domain/reminder.ts'
import { matter, ZONES } from './matter.ts'
import { addDays, type Candidate, candidateOf, dayOf, HOUR, openingFrom } from './wall-calendar.ts'

/** The plan of any appointment in any office, worked out a second time on a wall calendar. */

describe.each(ZONES)('in %s (%s)', { tags: 'long' }, (zone, holidayRegion) => {
  test('reminders are due when a wall calendar, read day by day, says so', () => {
    fc.assert(
      fc.property(someOffice(zone, holidayRegion), someMoment, someLead, (office, startsAt, lead) => {
        const about = matter(startsAt, { office })
        const now = startsAt.minus({ minutes: lead })
        expectPlan(planReminders(about, now), about, now, undefined)
      }),
      { numRuns: RUNS },
    )
  })

  test('what happened is told at the next opening of that calendar, and reminders next to it are not', () => {
    fc.assert(
      fc.property(someOffice(zone, holidayRegion), someMoment, someLead, someNews, (office, startsAt, lead, what) => {
        const about = matter(startsAt, { office })
        const now = startsAt.minus({ minutes: lead })
        const change = what === 'loaded' ? { what, summons: true } : { what }
        const { texts, tooLate } = planTexts(change, about, now)
        const opening = openingFrom(office, now)
        const kind = what === 'loaded' ? 'summons' : what
        const inTime = opening !== undefined && opening < startsAt.toMillis() - 2 * HOUR
        expect(tooLate).toEqual(inTime ? [] : [kind])
        const first = inTime ? texts[0] : undefined
        if (inTime) expect({ kind: first?.kind, dueAt: first?.dueAt.toMillis() }).toEqual({ kind, dueAt: opening })
        expectPlan(inTime ? texts.slice(1) : texts, about, now, first)
      }),
      { numRuns: RUNS },
    )
  })

  test('every public holiday of 2027 and 2028 keeps its reminders and its news for an open day', () => {
    for (const holiday of [...publicHolidays(holidayRegion, 2027), ...publicHolidays(holidayRegion, 2028)]) {
      const morrow = DateTime.fromISO(`${holiday}T14:30`, { zone }).plus({ days: 1 })
      const about = matter(morrow, { office: { zone, holidayRegion } })
      const reminders = planReminders(about, morrow.minus({ days: 30 }))
      expectPlan(reminders, about, morrow.minus({ days: 30 }), undefined)
      expect(reminders.length).toBeGreaterThan(0)
      for (const { dueAt } of reminders) expect(dayOf(dueAt.toMillis(), zone) < holiday).toBe(true)
      const later = matter(morrow.plus({ days: 20 }), { office: { zone, holidayRegion } })
      const [summons] = planTexts({ what: 'loaded', summons: true }, later, morrow.minus({ days: 1 })).texts
      expect(dayOf(summons?.dueAt.toMillis() ?? 0, zone) > holiday).toBe(true)
    }
  })
})

/** Every candidate of the calendar is planned, unless it would come within 20 hours of the news or of a later reminder that is. */
function expectPlan(
  planned: PlannedText[],
  { office, appointment }: Matter,
  now: DateTime,
  news: PlannedText | undefined,
) {
  const startsAt = appointment.startsAt.toMillis()
  const candidates = office.reminders
    .flatMap((rule) => candidateOf(office, rule, startsAt) ?? [])
    .filter(({ dueAt }) => dueAt > now.toMillis() && dueAt < startsAt - 2 * HOUR)
  const found = planned.map(({ kind, dueAt }) => ({ kind, dueAt: dueAt.toMillis() }))
  const isFound = (candidate: Candidate) => found.some(({ kind }) => kind === candidate.kind)
  expect(candidates.filter(isFound).toSorted(bySoonest)).toEqual(found.toSorted(bySoonest))
  const close = (a: number, b: number) => Math.abs(a - b) <= 20 * HOUR
  const kept = [...found, ...(news ? [{ kind: news.kind, dueAt: news.dueAt.toMillis() }] : [])]
  for (const candidate of candidates) {
    const near = kept.filter(({ kind, dueAt }) => kind !== candidate.kind && close(dueAt, candidate.dueAt))
    if (isFound(candidate)) expect(near).toEqual([])
    else expect(near.some(({ kind, dueAt }) => kind === news?.kind || dueAt >= candidate.dueAt)).toBe(true)
  }
}

function bySoonest(a: Candidate, b: Candidate): number {
  return a.dueAt - b.dueAt || (a.kind < b.kind ? -1 : 1)
}

/** Some 20,000 of each found nothing; these keep it so. */
const RUNS = 60
const DAY = 24 * 60
const firstMinute = DateTime.fromISO('2027-01-01T00:00Z', { zone: 'utc' })
/** Any minute of two years; half of them around the clock changes of Paris and of Miquelon, Easter, May and the year's end. */
const someMoment = fc
  .oneof(
    fc.integer({ min: 0, max: 2 * 365 * DAY }),
    fc
      .tuple(
        fc.constantFrom(
          '2027-03-14',
          '2027-03-28',
          '2027-05-06',
          '2027-10-31',
          '2027-11-07',
          '2027-12-26',
          '2028-04-16',
        ),
        fc.integer({ min: -2 * DAY, max: 6 * DAY }),
      )
      .map(([day, minutes]) => DateTime.fromISO(day, { zone: 'utc' }).diff(firstMinute).as('minutes') + minutes),
  )
  .map((minutes) => firstMinute.plus({ minutes }))
/** Minutes from its making to the appointment: some weeks, or a few hours or days. */
const someLead = fc.oneof(
  fc.integer({ min: 1, max: 40 * DAY }),
  fc.integer({ min: 1, max: 5 * DAY }),
  fc.constantFrom(30, 5 * 60, 30 * 60, 3 * DAY),
)
const someNews = fc.constantFrom('loaded' as const, 'moved' as const)

function someOffice(zone: string, holidayRegion: string): fc.Arbitrary<Office> {
  const someDay = fc.integer({ min: 0, max: 2 * 365 }).map((days) => addDays('2027-01-01', days))
  const someHours: fc.Arbitrary<SendingHours> = fc.record({
    days: fc.constantFrom<number[]>([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5], [2, 4], [1, 2, 3, 4, 5, 6, 7], [6], []),
    opens: fc.constantFrom('09:00', '08:30', '05:00', '13:30'),
    closes: fc.constantFrom('19:00', '17:30', '14:00', '22:00'),
  })
  const someRule = fc.record({
    daysBefore: fc.integer({ min: 0, max: 10 }),
    at: fc.constantFrom('10:00', '09:00', '07:15', '18:30', '20:00'),
  })
  return fc
    .record({
      sendingHours: fc.oneof(
        { weight: 3, arbitrary: fc.constant(matter(firstMinute).office.sendingHours) },
        { weight: 2, arbitrary: someHours },
      ),
      reminders: fc.oneof(
        fc.constant(matter(firstMinute).office.reminders),
        fc.uniqueArray(someRule, { maxLength: 5, selector: ({ daysBefore }) => daysBefore }),
      ),
      closedDays: fc.array(someDay, { maxLength: 60 }),
      openedDays: fc.array(fc.oneof(someDay, fc.constantFrom(...publicHolidays(holidayRegion, 2027))), {
        maxLength: 5,
      }),
    })
    .map((some) => ({ ...matter(firstMinute).office, zone, holidayRegion, ...some }))
}

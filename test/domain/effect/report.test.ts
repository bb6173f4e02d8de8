import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activityFigures } from '../../../src/domain/effect/activity.ts'
import type { OutcomeRow } from '../../../src/domain/effect/attendance.ts'
import { isMasked, publishPeople } from '../../../src/domain/effect/mask.ts'
import { OUTCOMES, type OutcomeCounts } from '../../../src/domain/effect/outcome.ts'
import { type ReportFigures, reportOf } from '../../../src/domain/effect/report.ts'
import { textFigures } from '../../../src/domain/effect/texts.ts'

/** Each convocation another person's. */
const rowOf = (counts: Partial<OutcomeCounts>) =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, publishPeople(counts[outcome] ?? 0)])) as OutcomeRow
const NONE = rowOf({})
const one = { people: 400, known: 400, missed: 100, missedSquared: 100, missedByKnown: 100, knownSquared: 400 }
/** Each appointment another person's. */
const ALONE = { one, other: one, across: { missed: 0, missedByKnown: 0, knownByMissed: 0, known: 0 } }
const [FEW, exactly] = [{ least: 1, most: 4 }, (count: number) => ({ least: count, most: count })]

function report(given: Partial<ReportFigures> = {}) {
  return reportOf({
    attendance: NONE,
    before: NONE,
    spread: ALONE,
    activity: activityFigures([]),
    texts: textFigures([]),
    segmentPrice: undefined,
    unreachable: exactly(0),
    ...given,
  })
}
const attendance = (counts: Partial<OutcomeCounts>) => report({ attendance: rowOf(counts) }).attendance
const change = (now: Partial<OutcomeCounts>, before: Partial<OutcomeCounts>) =>
  report({ attendance: rowOf(now), before: rowOf(before) }).change

test('of an empty month everything is said to be nothing', () => {
  expect(report()).toEqual({
    attendance: { say: 'none' },
    change: { say: 'incomparable', because: 'month' },
    deeds: { say: 'none' },
    machine: { say: 'none' },
    texts: { say: 'none', unreachable: exactly(0) },
  })
})

test('a rate is given where the page gives one: of few too, with a doubt, and not when four in five are not known', () => {
  expect(attendance({ honoured: 14, missed: 5 })).toMatchObject({ say: 'rate', rate: 5 / 19, ofFew: true })
  expect(attendance({ cancelled: 3 })).toEqual({ say: 'few' })
  expect(attendance({ honoured: 9, unknown: 9 })).toEqual({ say: 'few' })
  expect(attendance({ honoured: 4, missed: 30 })).toEqual({
    ...{ say: 'hidden', unknown: exactly(0) },
    bounds: { least: 30 / 34, most: 30 / 31 },
  })
  expect(attendance({ honoured: 90, missed: 30, unknown: 80 })).toEqual({
    say: 'unknown',
    known: { least: 0.6, most: 0.6 },
  })
  expect(attendance({ honoured: 80, missed: 20, unknown: 25 })).toMatchObject({ say: 'rate', rate: 0.2 })
})

test('none missed is told, and is not confused with fewer than five', () => {
  expect(attendance({ honoured: 90, missed: 0, unknown: 10 })).toEqual({
    ...{ say: 'rate', missed: 0, of: 90, rate: 0, ofFew: false, unknown: exactly(10) },
    bounds: { least: 0, most: 0.1 },
  })
  for (const missed of [1, 4])
    expect(attendance({ honoured: 90, missed, unknown: 10 })).toEqual({
      ...{ say: 'masked', unknown: exactly(10) },
      bounds: { least: 1 / 101, most: 14 / 104 },
    })
})

test('many appointments that few people missed are not told', () => {
  const row = { ...rowOf({ honoured: 90 }), missed: { least: 5, most: Number.POSITIVE_INFINITY } }
  expect(report({ attendance: row }).attendance).toEqual({
    ...{ say: 'masked', unknown: exactly(0) },
    bounds: { least: 5 / 95, most: 1 },
  })
})

test('a rate comes with its bounds, and how many are unknown unless they are few', () => {
  expect(attendance({ honoured: 164, missed: 36, unknown: 12 })).toEqual({
    ...{ say: 'rate', missed: 36, of: 200, rate: 0.18, ofFew: false, unknown: exactly(12) },
    bounds: { least: 36 / 212, most: 48 / 212 },
  })
  expect(attendance({ honoured: 164, missed: 36, unknown: 3 })).toMatchObject({
    unknown: FEW,
    bounds: { least: 36 / 204, most: 40 / 204 },
  })
})

test('a change is told when it is more than chance, and whether the unknown ones may undo it', () => {
  const before = { honoured: 300, missed: 100 }
  expect(change({ honoured: 310, missed: 90 }, before)).toEqual({ say: 'same', before: 0.25 })
  expect(change({ honoured: 340, missed: 60 }, before)).toMatchObject({ say: 'less', before: 0.25, sure: true })
  expect(change(before, { honoured: 340, missed: 60 })).toMatchObject({ say: 'more', before: 0.15, sure: true })
  expect(change({ honoured: 340, missed: 60, unknown: 90 }, before)).toMatchObject({ say: 'less', sure: false })
})

test('a month without a rate is not compared, nor with one', () => {
  const good = { honoured: 300, missed: 100 }
  expect(change({ honoured: 9, missed: 3 }, good)).toEqual({ say: 'incomparable', because: 'month' })
  expect(change(good, { ...good, unknown: 300 })).toEqual({ say: 'incomparable', because: 'before' })
})

test('it takes more to be a change when appointments are those of fewer people, and nothing is said once they are gone', () => {
  const figures = { attendance: rowOf({ honoured: 340, missed: 60 }), before: rowOf({ honoured: 300, missed: 100 }) }
  const eight = { ...one, people: 50, missedSquared: 800, missedByKnown: 800, knownSquared: 3200 }
  expect(report({ ...figures, spread: { ...ALONE, one: eight, other: eight } }).change).toEqual({
    say: 'same',
    before: 0.25,
  })
  expect(report({ ...figures, spread: undefined }).change).toEqual({ say: 'incomparable', because: 'erased' })
})

test('fewer than five confirmed, moved or given back are not told, nor found by subtracting', () => {
  const count = (what: 'confirmed' | 'moved' | 'freed', times: number) => ({ what, detail: '', times })
  const activity = activityFigures([count('confirmed', 3), count('moved', 5), count('freed', 1)])
  expect(report({ activity }).deeds).toEqual({
    ...{ say: 'some', confirmed: FEW, moved: exactly(5) },
    // The one that an agent gave back is one to four.
    freed: { least: 6, most: 9 },
  })
})

test('a price is told when it was set', () => {
  const counts = [{ kind: 'summons', fate: 'delivered', code: '', texts: 400, segments: 410 }] as const
  const texts = textFigures(counts)
  expect(report({ texts, segmentPrice: 800, unreachable: { least: 13, most: 16 } }).texts).toEqual({
    ...{ say: 'some', left: exactly(400), delivered: { count: exactly(400), share: exactly(1) } },
    price: exactly(32.8),
    unreachable: { least: 13, most: 16 },
  })
  expect(report({ texts }).texts).toMatchObject({ price: undefined })
})

test('whatever the month, nothing is told that its published figures do not tell, and a change holds its difference', () => {
  const month = fc.record({
    honoured: fc.nat(400),
    missed: fc.nat(120),
    excused: fc.nat(20),
    cancelled: fc.nat(20),
    unknown: fc.nat(80),
  })
  fc.assert(
    fc.property(month, month, fc.nat(9), fc.nat(9), (now, before, moved, freed) => {
      const activity = activityFigures([
        { what: 'moved', detail: '', times: moved },
        { what: 'freed', detail: '', times: freed },
      ])
      const said = report({ attendance: rowOf(now), before: rowOf(before), activity })
      if (said.attendance.say === 'rate') {
        const told = said.attendance
        expect([now.missed, now.honoured].some((count) => isMasked(publishPeople(count)))).toBe(false)
        expect([told.missed, told.of - told.missed]).toEqual([now.missed, now.honoured])
        expect(told.unknown).toEqual(publishPeople(now.unknown))
      }
      if (said.deeds.say === 'some') {
        const least = said.deeds.freed.least - said.deeds.moved.most
        const most = said.deeds.freed.most - said.deeds.moved.least
        const wide = isMasked(publishPeople(moved)) || isMasked(publishPeople(freed))
        if (wide) expect(most - least).toBeGreaterThanOrEqual(3)
      }
      if (said.change.say === 'less' || said.change.say === 'more') {
        const { low, high } = said.change
        expect(low).toBeGreaterThan(0)
        const rate = (counts: OutcomeCounts) => counts.missed / (counts.honoured + counts.missed)
        const difference = Math.abs(rate(now) - rate(before))
        expect(low).toBeLessThanOrEqual(difference)
        expect(high).toBeGreaterThanOrEqual(difference)
      }
    }),
  )
})

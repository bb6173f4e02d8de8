import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activityFigures } from '../../../src/domain/effect/activity.ts'
import type { OutcomeCounts } from '../../../src/domain/effect/outcome.ts'
import { type ReportFigures, reportOf } from '../../../src/domain/effect/report.ts'
import { textFigures } from '../../../src/domain/effect/texts.ts'

const NONE = { honoured: 0, missed: 0, excused: 0, cancelled: 0, unknown: 0 }

function report(given: Partial<ReportFigures> = {}) {
  return reportOf({
    attendance: NONE,
    before: NONE,
    activity: activityFigures([]),
    corrected: undefined,
    texts: textFigures([]),
    segmentPrice: undefined,
    unreachable: [0, 0, 0],
    ...given,
  })
}
const attendance = (counts: Partial<OutcomeCounts>) => report({ attendance: { ...NONE, ...counts } }).attendance
const change = (now: Partial<OutcomeCounts>, before: Partial<OutcomeCounts>) =>
  report({ attendance: { ...NONE, ...now }, before: { ...NONE, ...before } }).change

test('of an empty month everything is said to be nothing', () => {
  expect(report()).toEqual({
    attendance: { say: 'none' },
    change: { say: 'incomparable', because: 'month' },
    deeds: { say: 'none' },
    machine: { say: 'none' },
    texts: { say: 'none', unreachable: 0 },
  })
})

test('no rate is given of few, nor when four in five are not known', () => {
  expect(attendance({ honoured: 14, missed: 5 })).toEqual({ say: 'few' })
  expect(attendance({ cancelled: 3 })).toEqual({ say: 'few' })
  expect(attendance({ honoured: 4, missed: 30 })).toEqual({ say: 'few' })
  expect(attendance({ honoured: 90, missed: 30, unknown: 80 })).toEqual({ say: 'unknown', known: 0.6 })
  expect(attendance({ honoured: 80, missed: 20, unknown: 25 })).toMatchObject({ say: 'rate', rate: 0.2 })
})

test('fewer than five missed are not told, be there none', () => {
  for (const missed of [0, 4])
    expect(attendance({ honoured: 90, missed, unknown: 7 })).toEqual({ say: 'rare', unknown: 7 })
})

test('a rate comes with its bounds, and how many are unknown unless they are few', () => {
  expect(attendance({ honoured: 164, missed: 36, unknown: 12 })).toEqual({
    ...{ say: 'rate', missed: 36, of: 200, rate: 0.18, unknown: 12 },
    ...{ least: 36 / 212, most: 48 / 212 },
  })
  expect(attendance({ honoured: 164, missed: 36, unknown: 3 })).toMatchObject({ unknown: 'few' })
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
  expect(change({ honoured: 9, missed: 9 }, good)).toEqual({ say: 'incomparable', because: 'month' })
  expect(change(good, { ...good, unknown: 300 })).toEqual({ say: 'incomparable', because: 'before' })
})

test('fewer than five confirmed, moved or given back are not told', () => {
  const count = (what: 'confirmed' | 'moved' | 'freed', times: number) => ({ what, detail: '', times })
  const activity = activityFigures([count('confirmed', 3), count('moved', 5), count('freed', 1)])
  expect(report({ activity }).deeds).toEqual({ say: 'some', confirmed: 'few', moved: 5, freed: 6 })
})

test('a price is told when it was set', () => {
  const counts = [{ kind: 'summons', fate: 'delivered', code: '', texts: 400, segments: 410 }] as const
  const texts = textFigures(counts)
  expect(report({ texts, segmentPrice: 800, unreachable: [2, 12, 0] }).texts).toEqual({
    ...{ say: 'some', left: 400, delivered: 400 },
    price: 32.8,
    unreachable: 'few',
  })
  expect(report({ texts }).texts).toMatchObject({ price: undefined })
})

test('whatever the month, no number from one to four of people or appointments is told, and a change holds its difference', () => {
  const month = fc.record({
    honoured: fc.nat(400),
    missed: fc.nat(120),
    excused: fc.nat(20),
    cancelled: fc.nat(20),
    unknown: fc.nat(80),
  })
  fc.assert(
    fc.property(month, month, fc.nat(9), fc.nat(9), (now, before, moved, unreachable) => {
      const activity = activityFigures([{ what: 'moved', detail: '', times: moved }])
      const said = report({ attendance: now, before, activity, unreachable: [unreachable] })
      const numbers: unknown[] = [said.texts.unreachable]
      if (said.attendance.say === 'rate') numbers.push(said.attendance.missed, said.attendance.unknown)
      if (said.attendance.say === 'rate') numbers.push(said.attendance.of - said.attendance.missed)
      if (said.deeds.say === 'some') numbers.push(said.deeds.moved, said.deeds.freed)
      for (const number of numbers) expect([1, 2, 3, 4]).not.toContain(number)
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

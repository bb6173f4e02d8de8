import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../../../src/domain/trial/analysis.ts'
import type { PersonRow } from '../../../src/domain/trial/rows.ts'
import { jackknife, leastSquares, reweighted } from './expanded.ts'
import { personRow, plan, single, trials } from './people.ts'

const SEED = { numRuns: 40, seed: 14 }

describe('the difference and the ratio', () => {
  test("are Rothman's of tolbutamide by age (University Group Diabetes Program): 3.5 points more, 1.33 times", () => {
    const rows = [
      ...single('extra', 8, 106, { stratum: 'under 55' }),
      ...single('control', 5, 120, { stratum: 'under 55' }),
      ...single('extra', 22, 98, { stratum: '55 and over' }),
      ...single('control', 16, 85, { stratum: '55 and over' }),
    ]
    const { difference, ratio } = analyse(rows, plan)
    expect(difference?.value).toBeCloseTo(0.0349, 4)
    expect(ratio?.value).toBeCloseTo(1.3256, 4)
  })

  test('of one appointment each and one stratum have the error of two shares, counted by hand', () => {
    const { difference, ratio, control } = analyse([...single('control', 30, 100), ...single('extra', 20, 100)], plan)
    const correction = Math.sqrt(200 / 198)
    expect(control.missedRate).toBe(0.3)
    expect(difference?.value).toBeCloseTo(-0.1, 12)
    expect(difference?.standardError).toBeCloseTo(Math.sqrt(0.0021 + 0.0016) * correction, 12)
    // Student's t of 198 degrees of freedom at 97.5 %: 1.9720 in printed tables.
    expect(difference?.interval.most).toBeCloseTo(-0.1 + 1.972 * Math.sqrt(0.0037) * correction, 5)
    expect(ratio?.value).toBeCloseTo(2 / 3, 12)
    // Katz: 1/20 - 1/100 + 1/30 - 1/100.
    expect(ratio?.standardError).toBeCloseTo(Math.sqrt(0.04 + 0.07 / 3) * correction, 12)
  })

  test('agree to four decimals with least squares of every appointment, and with people given a little more weight', () => {
    fc.assert(
      fc.property(trials, (rows) => {
        const { difference, ratio } = analyse(rows, plan)
        const brute = leastSquares(rows, plan)
        expect(difference?.value).toBeCloseTo(brute.value, 8)
        expect(difference?.standardError).toBeCloseTo(brute.standardError, 8)
        if (!ratio) return
        const other = reweighted(rows, plan)
        expect(ratio.value).toBeCloseTo(other.value, 8)
        expect(ratio.standardError).toBeCloseTo(other.standardError, 5)
      }),
      SEED,
    )
  })

  test('have about the error that leaving each person out in turn gives', () => {
    fc.assert(
      fc.property(trials, (rows) => {
        const kept = rows.filter(({ honoured, missed }) => honoured + missed > 0)
        const error = analyse(kept, plan).difference?.standardError ?? Number.NaN
        expect(jackknife(kept, plan) / error).toBeGreaterThan(0.95)
        expect(jackknife(kept, plan) / error).toBeLessThan(1.15)
      }),
      { ...SEED, numRuns: 10 },
    )
  })

  test('turn round when the arms are swapped', () => {
    fc.assert(
      fc.property(trials, (rows) => {
        const there = analyse(rows, plan)
        const back = analyse(rows, { ...plan, arms: ['extra', 'control'] })
        expect(back.difference?.value).toBeCloseTo(-(there.difference?.value ?? Number.NaN), 10)
        expect(back.difference?.interval.least).toBeCloseTo(-(there.difference?.interval.most ?? Number.NaN), 10)
        expect(back.bounds?.best).toBeCloseTo(-(there.bounds?.worst ?? Number.NaN), 10)
        if (there.ratio) expect(back.ratio?.value).toBeCloseTo(1 / there.ratio.value, 10)
        if (there.ratio) expect(back.ratio?.standardError).toBeCloseTo(there.ratio.standardError, 10)
      }),
      SEED,
    )
  })

  test('change by nothing when an appointment is cancelled, and the rate and ratio by nothing when one is excused', () => {
    fc.assert(
      fc.property(trials, fc.nat(), (rows, which) => {
        const before = analyse(rows, plan)
        const cancelled = analyse(with1(rows, which, 'cancelled'), plan)
        expect(withoutCounts(cancelled)).toEqual(withoutCounts(before))
        const excused = analyse(with1(rows, which, 'excused'), plan)
        expect([excused.difference, excused.ratio, excused.bounds]).toEqual([
          before.difference,
          before.ratio,
          before.bounds,
        ])
      }),
      SEED,
    )
  })

  test('of everybody twice are the same, with an error √2 times smaller', () => {
    fc.assert(
      fc.property(trials, (rows) => {
        const once = analyse(rows, plan)
        const twice = analyse([...rows, ...rows.map((row) => ({ ...row, person: `${row.person} again` }))], plan)
        const people = rows.filter(({ honoured, missed }) => honoured + missed > 0).length
        const estimated = new Set(rows.map(({ stratum }) => stratum)).size + 1
        const correction = Math.sqrt((people - estimated) / (people - estimated / 2))
        expect(twice.difference?.value).toBeCloseTo(once.difference?.value ?? Number.NaN, 10)
        expect((twice.difference?.standardError ?? 0) * Math.SQRT2).toBeCloseTo(
          (once.difference?.standardError ?? Number.NaN) * correction,
          10,
        )
      }),
      SEED,
    )
  })

  test('of appointments twice as many a person, all alike, have the same error: they tell nothing more', () => {
    fc.assert(
      fc.property(trials, (rows) => {
        const twice = rows.map((row) => ({ ...row, honoured: 2 * row.honoured, missed: 2 * row.missed }))
        const [once, doubled] = [analyse(rows, plan), analyse(twice, plan)]
        expect(doubled.difference?.standardError).toBeCloseTo(once.difference?.standardError ?? Number.NaN, 10)
      }),
      SEED,
    )
  })

  test('mind no order of rows, and no name of a stratum', () => {
    fc.assert(
      fc.property(trials, (rows) => {
        const renamed = rows.toReversed().map((row) => ({ ...row, stratum: `other ${row.stratum}` }))
        expect(analyse(renamed, plan).difference?.value).toBeCloseTo(analyse(rows, plan).difference?.value ?? 0, 10)
      }),
      SEED,
    )
  })

  test('are not told where nobody varies, where an arm is empty, nor of too few people for daily looks', () => {
    const untold = (rows: PersonRow[], looks: 'one' | 'any' = 'one') => analyse(rows, { ...plan, looks }).difference
    expect(untold([...single('control', 0, 20), ...single('extra', 0, 20)])).toBeUndefined()
    expect(untold(single('control', 3, 20))).toBeUndefined()
    expect(untold([])).toBeUndefined()
    const few = [...single('control', 12, 49), ...single('extra', 12, 49)]
    expect(untold(few, 'any')).toBeUndefined()
    expect(untold(few)).toBeDefined()
    const enough = [...few, ...single('control', 0, 1), ...single('extra', 0, 1)]
    expect(untold(enough, 'any')).toBeDefined()
    const rare = [...single('control', 9, 50), ...single('extra', 12, 50)]
    expect(untold(rare, 'any')).toBeUndefined()
  })

  test('of a trial with an arm that the protocol does not know are refused', () => {
    expect(() => analyse(single('third', 1, 6), plan)).toThrow('third')
  })
})

describe('what is not known', () => {
  test('bounds the difference on both sides, counted by hand', () => {
    const rows = [
      ...single('control', 20, 80),
      ...single('extra', 10, 80),
      ...Array.from({ length: 20 }, () => personRow({ arm: 'control', unknown: 1 })),
      ...Array.from({ length: 20 }, () => personRow({ arm: 'extra', unknown: 1 })),
    ]
    const { bounds, difference } = analyse(rows, plan)
    expect(difference?.value).toBeCloseTo(10 / 80 - 20 / 80, 12)
    expect(bounds?.best).toBeCloseTo(10 / 100 - 40 / 100, 12)
    expect(bounds?.worst).toBeCloseTo(30 / 100 - 20 / 100, 12)
    expect(bounds?.interval.least).toBeLessThan(-0.3)
    expect(bounds?.interval.most).toBeGreaterThan(0.1)
  })

  test('of which there is nothing, bounds the difference by itself', () => {
    fc.assert(
      fc.property(trials, (rows) => {
        const { difference, bounds } = analyse(
          rows.map((row) => ({ ...row, unknown: 0 })),
          plan,
        )
        expect(bounds).toEqual(
          difference && { best: difference.value, worst: difference.value, interval: difference.interval },
        )
      }),
      SEED,
    )
  })

  test('counts as kept when it is excused, in the figure that says so', () => {
    const rows = [
      ...single('control', 20, 80, { excused: 1 }),
      ...single('extra', 10, 80),
      ...Array.from({ length: 20 }, () => personRow({ arm: 'extra', excused: 4 })),
    ]
    expect(analyse(rows, plan).excusedKept?.value).toBeCloseTo(10 / 160 - 20 / 160, 12)
  })
})

test('everybody counts in the arm they were allocated to, those without an outcome too', () => {
  const rows = [
    ...single('control', 2, 10, { cancelled: 1, optedOut: true }),
    personRow({ arm: 'control', unknown: 2 }),
    personRow({ arm: 'control' }),
    ...single('extra', 3, 12, { excused: 1 }),
  ]
  const { control, extra, balance } = analyse(rows, plan)
  expect(control).toMatchObject({
    people: 12,
    analysed: 10,
    outcomes: { honoured: 8, missed: 2, cancelled: 10, unknown: 2 },
  })
  expect(control.shareKnown).toBeCloseTo(10 / 12, 12)
  expect(control.harms.optedOut).toMatchObject({ people: 10, share: 10 / 12 })
  expect(extra).toMatchObject({ people: 12, analysed: 12, missedRate: 0.25, outcomes: { excused: 12 } })
  expect(balance).toMatchObject({ chiSquare: 0, inBalance: true })
})

test('the announced size is reached when people and known outcomes both are', () => {
  const rows = [...single('control', 2, 10), ...single('extra', 3, 10)]
  const isComplete = (people: number, appointments: number) =>
    analyse(rows, { ...plan, size: { people, appointments } }).complete
  expect([isComplete(20, 20), isComplete(21, 20), isComplete(20, 21)]).toEqual([true, false, false])
})

test('what is surely commoner with the extra is told at any look, missing appointments among it', () => {
  const harmful = (rows: PersonRow[]) => analyse(rows, plan).harmful
  expect(harmful([...single('control', 20, 200), ...single('extra', 70, 200)])).toEqual(['missed'])
  expect(harmful([...single('control', 70, 200), ...single('extra', 20, 200)])).toEqual([])
  // Ten points more at 3.68 errors: a finding of 5 % looked at daily (3.52), not yet a harm of 1 % on its one side (3.96).
  expect(harmful([...single('control', 100, 500), ...single('extra', 150, 500)])).toEqual([])
  const stopped = single('extra', 20, 100).map((row, at) => ({ ...row, optedOut: at < 20 }))
  expect(harmful([...single('control', 20, 100), ...stopped])).toEqual(['optedOut'])
})

function with1(rows: readonly PersonRow[], which: number, outcome: 'cancelled' | 'excused'): PersonRow[] {
  return rows.map((row, at) => (at === which % rows.length ? { ...row, [outcome]: row[outcome] + 1 } : row))
}

function withoutCounts({ control, extra, ...rest }: Analysis): unknown {
  const { outcomes: _, ...one } = control
  const { outcomes: __, ...other } = extra
  return [one, other, rest]
}

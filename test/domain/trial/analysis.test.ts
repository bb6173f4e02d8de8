import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/domain/trial/analysis.ts'
import { jackknife, leastSquares, reweighted } from './expanded.ts'
import { personRow, plan } from './people.ts'

/** Trials of some people in up to three strata, each with up to four outcomes of each kind; at least two people in each cell. */
const trials = fc
  .record({
    strata: fc.integer({ min: 1, max: 3 }),
    counts: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2), fc.nat(2), fc.nat(2)), { minLength: 40, maxLength: 80 }),
  })
  .map(({ strata, counts }) =>
    counts.map(([honoured, missed, excused, cancelled, unknown], at) =>
      personRow({
        person: `p${at}`,
        arm: at % 2 === 0 ? 'control' : 'extra',
        stratum: `s${Math.floor(at / 2) % strata}`,
        honoured,
        missed,
        excused,
        cancelled,
        unknown,
      }),
    ),
  )

describe('the difference and the ratio', () => {
  test('agree to four decimals with least squares of every appointment, and with people given a little more weight', () => {
    fc.assert(
      fc.property(trials, (rows) => {
        const { difference, ratio } = analyse(rows, plan)
        const brute = leastSquares(rows, plan)
        expect(difference?.value).toBeCloseTo(brute.value, 8)
        expect(difference?.standardError).toBeCloseTo(brute.standardError, 8)
        const other = reweighted(rows, plan)
        if (!ratio) return
        expect(ratio.value).toBeCloseTo(other.value, 8)
        expect(ratio.standardError).toBeCloseTo(other.standardError, 5)
      }),
      { numRuns: 60, seed: 14 },
    )
  })

  test('have the error that leaving each person out in turn gives', () => {
    fc.assert(
      fc.property(trials, (rows) => {
        const kept = rows.filter(({ honoured, missed }) => honoured + missed > 0)
        const error = analyse(kept, plan).difference?.standardError ?? Number.NaN
        expect(jackknife(kept, plan) / error).toBeGreaterThan(0.95)
        expect(jackknife(kept, plan) / error).toBeLessThan(1.15)
      }),
      { numRuns: 10, seed: 14 },
    )
  })
})

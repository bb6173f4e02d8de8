import { expect, test } from 'vitest'
import { randomFrom } from '../../../simulation/random.ts'
import { inventTrial } from '../../../simulation/trials/invented-trial.ts'
import { rowsOn } from '../../../simulation/trials/rows-on.ts'
import { withEffect } from '../../../simulation/trials/scenarios.ts'
import { pastOf } from '../../../src/domain/trial/past.ts'
import { personRow } from './people.ts'

test('what an office knows of its past is counted by hand', () => {
  const people = [
    personRow({ missed: 2, excused: 1 }),
    personRow({ missed: 1, honoured: 1, cancelled: 1 }),
    personRow({ honoured: 2, unknown: 3 }),
    personRow({ unknown: 1 }),
    personRow(),
  ]
  // Between people (2.5 - 1.5) / 2, within them (3 - 2.5) / 3, two known each: (1/2 - 1/6) / (1/2 + 1/6).
  expect(pastOf(people)).toEqual({
    baseline: 0.5,
    appointments: { mean: 3, variation: Math.sqrt((0 + 0 + 4 + 4) / 4) / 3 },
    correlation: expect.closeTo(0.5, 12),
    shareLost: expect.closeTo(0.5, 12),
  })
})

test('people as unlike themselves as others are have no correlation, and too few tell nothing', () => {
  const even = personRow({ missed: 1, honoured: 1 })
  expect(pastOf([even, even])?.correlation).toBe(0)
  expect(pastOf([personRow({ missed: 2 }), personRow({ missed: 3 })])?.correlation).toBe(0)
  expect(pastOf([even])).toBeUndefined()
  expect(pastOf([personRow({ missed: 1 }), personRow({ honoured: 1 })])).toBeUndefined()
  expect(pastOf([])).toBeUndefined()
})

test('what an invented office was made with is found again', () => {
  const { truth } = withEffect('one')
  const trial = inventTrial({ ...truth, people: 8000, effect: 0, strata: [0.2] }, randomFrom(14))
  const past = pastOf(rowsOn(trial, trial.lastDay))
  expect(Math.abs((past?.baseline ?? 0) - 0.2)).toBeLessThan(0.01)
  expect(past?.appointments.mean).toBeCloseTo(4.5, 1)
  expect(past?.appointments.variation).toBeCloseTo(Math.sqrt(5.25) / 4.5, 1)
  expect(Math.abs((past?.correlation ?? 0) - 0.1)).toBeLessThan(0.01)
  expect(Math.abs((past?.shareLost ?? 0) - 0.19)).toBeLessThan(0.01)
})

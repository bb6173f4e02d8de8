import { expect, test } from 'vitest'
import { checkAllocation } from '../../../src/domain/trial/allocation-check.ts'
import { sequenceReach } from '../../../src/domain/trial/confidence-sequence.ts'
import { normalQuantile, studentQuantile } from '../../../src/domain/trial/distributions.ts'
import { HARM_ALPHA, isHarmful, WATCHED } from '../../../src/domain/trial/harm-watch.ts'
import { wilson } from '../../../src/domain/trial/intervals.ts'

test('quantiles are those of printed tables', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6)
  expect(normalQuantile(0.8)).toBeCloseTo(0.841621, 6)
  for (const [degrees, printed] of [
    [1, 12.7062],
    [2, 4.3027],
    [10, 2.2281],
    [30, 2.0423],
    [120, 1.9799],
    [100_000, 1.96],
  ] as const)
    expect(studentQuantile(0.975, degrees)).toBeCloseTo(printed, 4)
})

test("Wilson's interval is that of Newcombe's table (1998, method 3)", () => {
  for (const [count, of, least, most] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    expect(wilson(count, of, 0.05)?.least).toBeCloseTo(least, 4)
    expect(wilson(count, of, 0.05)?.most).toBeCloseTo(most, 4)
  }
  expect(wilson(0, 0, 0.05)).toBeUndefined()
  expect(wilson(29, 29, 0.05)?.most).toBe(1)
})

test('a confidence sequence reaches to where the likelihood, mixed over effects of its spread, is 1 / alpha times that of none', () => {
  for (const error of [0.1, 0.03, 0.01, 0.003])
    for (const alpha of [0.05, 0.02]) {
      const reach = sequenceReach(error, 0.03, alpha)
      expect(mixedLikelihoodRatio(reach * error, error, 0.03)).toBeCloseTo(1 / alpha, 3)
      expect(reach).toBeGreaterThan(normalQuantile(1 - alpha / 2))
    }
})

test('a confidence sequence is narrowest beside one look when about as much is known as an announced size asks for', () => {
  const reaches = [1, 2, 2.8, 4, 8].map((errors) => sequenceReach(1 / errors, 1, 0.05))
  expect(Math.min(...reaches)).toBe(reaches[2])
  expect(reaches[2]).toBeCloseTo(3.04, 2)
})

test('a harm twice as common is told at 18 people to none, and by no fewer', () => {
  const people = 500
  const told = (control: number, extra: number) => isHarmful({ harmed: control, people }, { harmed: extra, people })
  // (4/3)^17 = 133 and (4/3)^18 = 177, about 140; each person in the other arm takes (2/3) of it, as three more with the extra give back.
  expect([told(0, 17), told(0, 18), told(1, 18), told(1, 19)]).toEqual([false, true, false, true])
  expect([told(18, 0), told(40, 40), told(0, 0)]).toEqual([false, false, false])
  expect(isHarmful({ harmed: 0, people: 0 }, { harmed: 18, people })).toBe(false)
  // As many more as there are people to be harmed tell nothing.
  expect(isHarmful({ harmed: 12, people: 100 }, { harmed: 36, people: 300 })).toBe(false)
})

test('all that is watched shares one error of 5 %, and danger is not watched', () => {
  expect(HARM_ALPHA * (2 * WATCHED.length + 1)).toBeCloseTo(0.05, 12)
  expect(WATCHED).not.toContain('danger')
})

test('arms that chance does not make are told, those it does are not', () => {
  expect(checkAllocation(0, 0).inBalance).toBe(true)
  expect(checkAllocation(5, 15)).toMatchObject({ chiSquare: 5, inBalance: true })
  expect(checkAllocation(950, 1050).inBalance).toBe(true)
  expect(checkAllocation(900, 1100)).toMatchObject({ chiSquare: 20, inBalance: false })
  expect(checkAllocation(1100, 900).inBalance).toBe(false)
  expect(checkAllocation(0, 100).inBalance).toBe(false)
})

/** By Simpson's rule, ten spreads to both sides. */
function mixedLikelihoodRatio(estimate: number, error: number, spread: number): number {
  const steps = 20_000
  const width = (20 * spread) / steps
  let sum = 0
  for (let step = 0; step <= steps; step++) {
    const effect = -10 * spread + step * width
    const density = Math.exp(-0.5 * (effect / spread) ** 2) / (spread * Math.sqrt(2 * Math.PI))
    const ratio = Math.exp((estimate * effect - effect ** 2 / 2) / error ** 2)
    sum += density * ratio * (step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2)
  }
  return (sum * width) / 3
}

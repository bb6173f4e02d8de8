import { describe, expect, test } from 'vitest'
import { type SizeQuestion, sizeOf, WEEKS } from '../../../src/domain/trial/size.ts'

const alone: SizeQuestion = {
  baseline: 0.3,
  smallestDifference: 0.06,
  power: 0.8,
  alpha: 0.05,
  looks: 'one',
  appointments: { mean: 1, variation: 0 },
  correlation: 0.1,
  shareLost: 0,
  peopleMonthly: 100,
}
const repeated: SizeQuestion = { ...alone, appointments: { mean: 4, variation: 0.5 } }

describe('the size of a trial', () => {
  test("is Fleiss's where each has one appointment: 356 people an arm for 70 % against 60 %", () => {
    expect(sizeOf({ ...alone, baseline: 0.7, smallestDifference: 0.1 })).toMatchObject({
      designEffect: 1,
      peoplePerArm: 356,
      appointmentsPerArm: 356,
      announced: { people: 712, appointments: 712 },
      months: 8,
    })
    // "Missed 30→24 % needs about 1,700 appointments": counted by hand, 858.2 an arm.
    expect(sizeOf(alone).appointmentsPerArm).toBe(859)
  })

  test('grows by the design effect of unequal numbers of appointments, counted by hand', () => {
    const { designEffect, appointmentsPerArm, peoplePerArm } = sizeOf(repeated)
    // 1 + ((1 + 0.5²) × 4 - 1) × 0.1
    expect(designEffect).toBeCloseTo(1.4, 12)
    expect(appointmentsPerArm).toBe(Math.ceil(858.2 * 1.4))
    expect(peoplePerArm).toBe(301)
  })

  test('grows by what is lost, though less than by itself: fewer known outcomes a person are less alike', () => {
    const { designEffect, appointmentsPerArm, announced } = sizeOf({ ...repeated, shareLost: 0.2 })
    expect(designEffect).toBeCloseTo(1.32, 12)
    expect(appointmentsPerArm).toBe(Math.ceil((858.2 * 1.32) / 0.8))
    expect(announced.appointments).toBe(2 * Math.ceil(858.2 * 1.32))
  })

  test('grows when the baseline is nearer to one half, the difference smaller, the power larger, and for daily looks', () => {
    const people = (also: Partial<SizeQuestion>) => sizeOf({ ...repeated, ...also }).peoplePerArm
    const least = people({})
    for (const also of [
      { baseline: 0.4 },
      { smallestDifference: 0.05 },
      { power: 0.9 },
      { alpha: 0.01 },
      { correlation: 0.2 },
      { looks: 'any' },
    ] as const)
      expect(people(also), JSON.stringify(also)).toBeGreaterThan(least)
    expect(people({ looks: 'any' }) / least).toBeCloseTo(1.93, 1)
  })

  test('is told to be too much for an office that would allocate for more weeks than a trial may', () => {
    // 1,718 people in 40 weeks are 186.1 in each month of 52 / 12 weeks.
    expect(sizeOf({ ...alone, peopleMonthly: 187 })).toMatchObject({ months: 10, weeks: 40, officeTooSmall: false })
    expect(sizeOf({ ...alone, peopleMonthly: 186 })).toMatchObject({ months: 10, weeks: 41, officeTooSmall: true })
    expect(WEEKS.most).toBe(40)
  })

  test('is not told of a difference that leaves no missed rate, nor of none', () => {
    expect(() => sizeOf({ ...alone, smallestDifference: 0.3 })).toThrow()
    expect(() => sizeOf({ ...alone, smallestDifference: 0 })).toThrow()
  })
})

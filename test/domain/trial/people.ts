import fc from 'fast-check'
import type { Plan } from '../../../src/domain/trial/plan.ts'
import type { PersonRow } from '../../../src/domain/trial/rows.ts'

export const plan: Plan = {
  arms: ['control', 'extra'],
  alpha: 0.05,
  smallestDifference: 0.03,
  looks: 'one',
  size: { people: 0, appointments: 0 },
}

export function personRow(of: Partial<PersonRow> = {}): PersonRow {
  return {
    person: `p${made++}`,
    arm: 'control',
    stratum: 'one',
    month: '2027-01',
    honoured: 0,
    missed: 0,
    excused: 0,
    cancelled: 0,
    unknown: 0,
    optedOut: false,
    complained: false,
    danger: false,
    unreachable: false,
    ...of,
  }
}

/** So many people of one appointment each: as textbooks count them. */
export function single(arm: string, missed: number, of: number, also: Partial<PersonRow> = {}): PersonRow[] {
  return Array.from({ length: of }, (_, at) =>
    personRow({ arm, missed: Number(at < missed), honoured: Number(at >= missed), ...also }),
  )
}

let made = 0

/** Trials of some people in up to three strata, with some outcomes of each kind: never fewer than five people in an arm of a stratum. */
export const trials = fc
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

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

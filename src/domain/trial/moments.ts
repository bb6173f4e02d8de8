import type { Plan } from './plan.ts'
import type { PersonRow } from './rows.ts'

/** Sums over the people of one arm and one stratum who have known outcomes: all that the estimates and their intervals need of them. */
export interface Moments {
  people: number
  /** Appointments whose outcome counts, and those of them that were missed. */
  known: number
  missed: number
  /** Sums over people of missed², missed × known and known². */
  missedSquared: number
  missedByKnown: number
  knownSquared: number
}

export interface Stratum {
  control: Moments
  extra: Moments
}

/** How many of somebody's appointments count, and how many of them as missed. */
export type Counting = (row: PersonRow) => { known: number; missed: number }

/** The strata in which both arms have known outcomes: no other one tells of a difference. */
export function strataOf(rows: readonly PersonRow[], { arms }: Pick<Plan, 'arms'>, count: Counting): Stratum[] {
  const strata = new Map<string, Stratum>()
  for (const row of rows) {
    const stratum = strata.get(row.stratum) ?? { control: emptyMoments(), extra: emptyMoments() }
    strata.set(row.stratum, stratum)
    const { known, missed } = count(row)
    addPerson(row.arm === arms[0] ? stratum.control : stratum.extra, known, missed)
  }
  return [...strata.values()].filter(({ control, extra }) => control.known > 0 && extra.known > 0)
}

export function emptyMoments(): Moments {
  return { people: 0, known: 0, missed: 0, missedSquared: 0, missedByKnown: 0, knownSquared: 0 }
}

/** Counts one person more; whoever has no known outcome changes nothing. */
export function addPerson(moments: Moments, known: number, missed: number): void {
  if (known === 0) return
  moments.people++
  moments.known += known
  moments.missed += missed
  moments.missedSquared += missed * missed
  moments.missedByKnown += missed * known
  moments.knownSquared += known * known
}

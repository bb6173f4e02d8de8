import { OUTCOMES, type Outcome, type OutcomeCounts } from '../effect/outcome.ts'

/** What a trial may do harm by, known of each person as yes or no since they were allocated, and told by arm alone. */
export type Harm = 'optedOut' | 'complained' | 'danger' | 'unreachable'
export const HARMS: readonly Harm[] = ['optedOut', 'complained', 'danger', 'unreachable']

/** Somebody allocated, whatever became of them: `stratum` as it was at the allocation, `month` that of their first appointment ("2027-03"). */
export interface Allocated extends Record<Harm, boolean> {
  person: string
  arm: string
  stratum: string
  month: string
}

/** What became of one convocation of somebody allocated. */
export interface AppointmentRow {
  person: string
  outcome: Outcome
}

/** One person with all their convocations: what is analysed. */
export interface PersonRow extends Allocated, OutcomeCounts {}

/** A row for each person allocated, those without any convocation too: whoever was allocated is told of. */
export function rowsByPerson(allocated: readonly Allocated[], appointments: readonly AppointmentRow[]): PersonRow[] {
  const rows = new Map(allocated.map((one) => [one.person, { ...one, ...none() }]))
  if (rows.size < allocated.length) throw new Error('somebody was allocated twice')
  for (const { person, outcome } of appointments) {
    const row = rows.get(person)
    if (!row) throw new Error('an appointment of somebody who was not allocated')
    row[outcome]++
  }
  return [...rows.values()]
}

function none(): OutcomeCounts {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as OutcomeCounts
}

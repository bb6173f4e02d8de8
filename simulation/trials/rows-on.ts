import { HARMS, type PersonRow } from '../../src/domain/trial/rows.ts'
import { CANCELLED, EXCUSED, type InventedTrial, MISSED } from './invented-trial.ts'

/** What the service would know of everybody on a day: outcomes that nobody has said yet are unknown. */
export function rowsOn(trial: InventedTrial, day: number): PersonRow[] {
  const rows: PersonRow[] = []
  for (let person = 0; person < trial.people && (trial.allocatedOn[person] as number) <= day; person++)
    rows.push(rowOf(trial, person, day))
  for (let at = 0; at < trial.appointments; at++) {
    const row = rows[trial.person[at] as number]
    if (!row || (trial.heldOn[at] as number) > day) continue
    const outcome = trial.outcome[at]
    if ((trial.knownOn[at] as number) > day) row.unknown++
    else if (outcome === MISSED) row.missed++
    else if (outcome === EXCUSED) row.excused++
    else if (outcome === CANCELLED) row.cancelled++
    else row.honoured++
  }
  return rows
}

function rowOf(trial: InventedTrial, person: number, day: number): PersonRow {
  const isHarmed = (harm: number) => (trial.harmedOn[harm]?.[person] ?? day + 1) <= day
  const [optedOut, complained, danger, unreachable] = HARMS.map((_, at) => isHarmed(at)) as [
    boolean,
    boolean,
    boolean,
    boolean,
  ]
  return {
    person: String(person),
    arm: trial.arm[person] === 1 ? 'extra' : 'control',
    stratum: String(trial.stratum[person]),
    month: '2027-01',
    honoured: 0,
    missed: 0,
    excused: 0,
    cancelled: 0,
    unknown: 0,
    optedOut,
    complained,
    danger,
    unreachable,
  }
}

import type { Session, Transaction } from '../../store/engine/database.ts'
import { findMark, setMark } from '../../store/marks/marks.ts'
import { DEMO_CLOCK } from '../mark-names.ts'

/** What a demonstration keeps of its clock: a start anew finds it as it was left. */
export interface DemoClock {
  aheadMs: number
  /** The Monday on which its guided week began: "2027-01-11". */
  week?: string
}

export async function readDemoClock(session: Session): Promise<DemoClock> {
  return JSON.parse((await findMark(session, DEMO_CLOCK)) ?? '{"aheadMs":0}') as DemoClock
}

export async function keepDemoClock(tx: Transaction, clock: DemoClock): Promise<void> {
  await setMark(tx, DEMO_CLOCK, JSON.stringify(clock))
}

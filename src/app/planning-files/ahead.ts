import type { Appointment } from '../../domain/appointment.ts'
import type { Probationer } from '../../domain/people.ts'
import type { PlannedText } from '../../domain/reminder.ts'
import type { LineValues } from '../../domain/schedule/line.ts'
import type { Session } from '../../store/engine/database.ts'

/** What the lines of a file that is only looked at would have changed so far: the lines below are compared with it. */
export interface Ahead {
  /** People of an office who are new or changed, among these case numbers. */
  peopleUnder(officeId: string, caseNumbers: readonly string[]): Probationer[]
  /** What the lines of a person say of them. */
  toldOf(personId: string): readonly LineValues[]
  /** Who would hold a number, of whom the store knows some. */
  holdersOf(phone: string, inStore: ReadonlyMap<string, readonly string[]>): string[]
}

/** The same once every line has been compared. */
export interface PlanningAhead extends Ahead {
  /** Settles which new appointments may be the move of one that has left the file, and writes them down in the run. */
  settleDoubts(session: Session): Promise<void>
  /** New appointments, each with its person as the file leaves them. */
  created(): Iterable<{ appointment: Appointment; person: Probationer }>
  /** Appointments people would be told of anew, with the texts about them. */
  changed(): Iterable<{ appointment: Appointment; person: Probationer; texts: PlannedText[] }>
}

import type { Probationer } from '../../domain/people.ts'
import type { LineValues } from '../../domain/schedule/line.ts'

/** What the lines of a file that is only looked at would have changed so far: the lines below are compared with it. */
export interface Ahead {
  /** People of an office who are new or changed, among these case numbers. */
  peopleUnder(officeId: string, caseNumbers: readonly string[]): Probationer[]
  /** What the new lines of a person say of them. */
  toldOf(personId: string): readonly LineValues[]
  /** Who would hold a number, of whom the store knows some. */
  holdersOf(phone: string, inStore: ReadonlyMap<string, readonly string[]>): string[]
}

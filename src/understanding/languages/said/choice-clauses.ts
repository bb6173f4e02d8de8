import type { Ways } from '../in-any.ts'

/** How a clause of a language chooses of a list, doubts or takes back. */
export interface ChoiceClauses {
  /** Before an hour. */
  towards?: Ways
  hour?: Ways
  /** What opens another clause. */
  opens?: Ways
  /** A clause that opens without any of these. */
  opensWork?: Ways
  /** "Kindly give me". */
  PLEASE?: Ways
  GIVE?: Ways
  ME?: Ways
  /** That somebody chooses. */
  verbs?: Ways
  /** That something suits. */
  chooses?: Ways
  /** Before an entry that is named. */
  entryFirst?: Ways
  /** Behind an entry that is named. */
  entryLast?: Ways
  /** Before a number that is no date. */
  entry?: Ways
  one?: Ways
  forMe?: Ways
  the?: Ways
  quite?: Ways
  place?: Ways
  thing?: Ways
  placeAlone?: Ways
  oneOfThem?: Ways
  isIt?: Ways
  /** A clause that approves of the one before. */
  approves?: Ways
  for?: Ways
  me?: Ways
  denied?: Ways
  deniedEnd?: Ways
  /** Whole. */
  doubt?: Ways
  /** Behind what is doubted. */
  tag?: Ways
  but: Ways
  /** A question of what is known. */
  asksOnly?: Ways
  corrects?: Ways
  conditions?: Ways
  /** Whole. */
  takesBack?: Ways
}

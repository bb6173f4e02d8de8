import type { Ways } from '../in-any.ts'

/** What a question is asked of in a language. */
export interface AskedOf {
  /** What opens a reason for asking, a clause of its own. */
  reason: Ways
  asks: Ways
  /** Said of when, or of where from: "après mon TIG, c'est où ?". */
  beside: Ways
  besideArticles: Ways
  /** In the planning, in French, a "mairie". */
  townHall?: Ways
  toPlace: Ways
  /** What no place is named by. */
  noPlace: Ways
  ofDay: Ways
  dayEnding: Ways
  /** What makes a number no day. */
  /** What begins a clause that the next asks of: "rdv lundi 18 à la CAF, c'est où". */
  headed: Ways
  noDay: Ways
  allMine: Ways
  onDay: Ways
  weekdays?: Ways
  all: Ways
  other: Ways
  second: Ways
  andIs: Ways
  otherDay: Ways
  bothOf: Ways
  noBoth?: Ways
  both?: Ways
  or: Ways
  /** What is passed on the way to us. */
  onTheWay: Ways
  /** Before who is told of the appointment, and is not asked of. */
  tells: Ways
  tellsArticles: Ways
  my: Ways
  wants: Ways
  thing: Ways
  bracelet: Ways
  who: Ways
  is: Ways
  the: Ways
  /** Of whom we know neither name nor number. */
  judge: Ways
  theJudge: Ways
  judgeAlone: Ways
  isAlone: Ways
  whoAlone: Ways
  has: Ways
  decided: Ways
  /** What is done elsewhere, or by others. */
  deed: Ways
}

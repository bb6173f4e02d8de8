import type { Ways } from '../in-any.ts'

/** How a language says in a clause of its own that one comes, beside a question. */
export interface YesBeside {
  opening: Ways
  comes: Ways
  /** Of a day only: "it is fine for Thursday". */
  suits: Ways
  /** The day or hour meant, and courtesies behind it. */
  WHEN: Ways
  closing: Ways
  /** Behind "I come": what or whom they bring along. */
  with: Ways
  /** Whole: that it is asked whether what was said is all right. */
  tag: Ways
  /** "Just a question". */
  question: Ways
  /** "I have my papers": told besides. */
  have: Ways
  /** "Is it all right if", of anything but coming. */
  allRightIf: Ways
  iCome: Ways
  /** Between clauses. */
  and: Ways
  /** What there is in a question that is marked as one. */
  questionWords: Ways
  /** What begins a question that may have no mark. */
  asks: Ways
  /** What hesitates, supposes, refuses, delays, or asks of coming itself. */
  unless: Ways
}

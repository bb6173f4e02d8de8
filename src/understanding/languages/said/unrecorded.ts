import type { Ways } from '../in-any.ts'

/** How a language asks what no record of ours answers; each whole, with a space around it. */
export interface Unrecorded {
  /** Whether somebody may be met or answered whom a court keeps away from them. */
  contact: Ways
  /** Of duties: how, in what clothes, with whom, what if. */
  duty: Ways
  /** Whether it must be paid for. */
  pays: Ways
  /** Of who will be there. */
  there: Ways
  /** Whether a paper will do: a copy, another's name, one that is not there yet. */
  willDo: Ways
  /** One instead of another. */
  inPlace: Ways
  /** That a paper was sent, whatever is said of another beside it. */
  wasSent: Ways
  /** By their names, papers that may be asked for or not. */
  named: Ways
  identity: Ways
  /** Which papers: not one of them by its name. */
  openly: Ways
  /** What proves that somebody could not come. */
  excuse: Ways
  /** What our texts cost, and whether they must be answered. */
  ofTexts: Ways
  /** Until when a sentence lasts. */
  term: Ways
  /** What an appointment is for. */
  why: Ways
  /** How long work lasts. */
  workLasts: Ways
  must: Ways
  come: Ways
  /** Before a number that is a day. */
  onDay: Ways
  dayNamed: Ways
  /** "And the": before the second or the other. */
  andOf: Ways
  second: Ways
  other: Ways
  /** Behind it. */
  one: Ways
  ifStop: Ways
  stillCome: Ways
  /** Before "what am I to do", and behind it. */
  so: Ways
  whatToDo: Ways
  now: Ways
  whoReads: Ways
  whoWrites: Ways
  /** Whether our texts are what they say. */
  genuine: Ways
}

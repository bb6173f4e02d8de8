import type { Ways } from '../in-any.ts'

/** How a language asks what the place and the papers of an appointment may not answer, or asks for a person. */
export interface Beyond {
  /** Before what the place is beside. */
  nextTo: Ways
  ofThe: Ways
  articles?: Ways
  detail: Ways
  /** How to get there, where to wait. */
  onTheWay: Ways
  comeIn: Ways
  withThem?: Ways
  lost: Ways
  /** Whether we are one, up to the question mark. */
  machine: Ways
  number: Ways
  /** Asked of a number: whether it is of the list or a date. */
  ofMonth: Ways
  dayOf?: Ways
  /** Before what was erased already. */
  didErase?: Ways
  erase: Ways
  between: Ways
  mine: Ways
  personal?: Ways
  data: Ways
  file: Ways
  rightToErasure: Ways
  realPerson: Ways
  please: Ways
  talk: Ways
  to: Ways
  somebody: Ways
  /** That somebody wants a person, whole. */
  person: Ways
  /** Who is asked for, or to be called: beginnings of words. */
  /** Between two things, or before them. */
  joined: Ways
  personNamed: Ways
}

import type { Ways } from '../in-any.ts'

/** How a language says what is neither a question nor an answer about an appointment, though it sounds like one. */
export interface Outside {
  /** Whole, as those below that stand with a space around them. */
  how: Ways
  /** Before what is sent. */
  iHave?: Ways
  sent?: Ways
  /** Or another sign that it was sent. */
  arrived?: Ways
  /** Before a lawyer. */
  alongWith?: Ways
  /** Between it and the lawyer. */
  articles?: Ways
  lawyer?: Ways
  /** Who or what somebody needs there. */
  needs?: Ways
  /** What moves or cancels an appointment. */
  movesIt?: Ways
  cannotCome: Ways
  noFare: Ways
  newHome: Ways
  /** Whom or what of ours may have moved. */
  ours?: Ways
  /** In the letters of the language, where others are read too. */
  notComingInScript?: Ways
  noFareInScript?: Ways
  newHomeInScript?: Ways
}

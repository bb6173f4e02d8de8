import type { Ways } from '../in-any.ts'

/** How a language names an entry of a list by its day or hour, and a number in words. */
export interface ChoiceDays {
  /** As written and as our own lists shorten them. */
  weekdays: Record<string, number>
  /** A date in full, whatever the list holds: nobody means another Wednesday by "mercredi prochain". */
  dates: RegExp
  hours: RegExp
  parts: RegExp
  /** From two to thirty-one. */
  numbers: Record<string, number>
}

/** How a language answers a list. */
export interface ChoiceWords {
  /** "Ok pour", "yes for". */
  YES: Ways
  FOR: Ways
  /** Said of what will do. */
  suits: Ways
  /** "Y a que le 2". */
  ONLY: Ways
  SINGLE?: Ways
  /** "Mon choix c'est". */
  MINE: Ways
  CHOICE: Ways
  IS: Ways
  THE_MINE: Ways
  APPOINTMENT: Ways
  OF_THREE: Ways
  A_ONE: Ways
  /** Courtesy, assent, and the words people choose with. */
  around: Ways
  /** One entry by its part of the day, whole. */
  oneByPart: Ways
  articles: Ways
  /** That somebody comes or can then. */
  comes: Ways
  drops: Ways
  anotherFirst: Ways
  /** None of them. */
  another: Ways
  anyFirst: Ways
  /** "Je prends un des trois". */
  TAKE: Ways
  OF_THE: Ways
  FEW: Ways
  /** Whichever we like. */
  any: Ways
  anyLast: Ways
  /** Around a number. */
  numberArticle: Ways
  numberEnding: Ways
  one?: Ways
  inMiddle: Ways
  middle: Ways
  quite?: Ways
  /** By its place, as are those below. */
  first: Ways
  second: Ways
  third: Ways
  fourth: Ways
  fifth: Ways
  last: Ways
  earliest: Ways
  latest: Ways
  bareOne: Ways
  option?: Ways
  /** Behind a number. */
  hours: Ways
}

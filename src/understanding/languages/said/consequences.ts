import type { Ways } from '../in-any.ts'

/** How a language asks what comes of not coming. */
export interface Consequences {
  COMING?: Ways
  DUTY_ARTICLES?: Ways
  /** What somebody may fail to do besides coming. */
  DUTY?: Ways
  /** That somebody does not come, whole. */
  misses: Ways
  /** An absence, unless it is of work. */
  absent?: Ways
  atWork?: Ways
  /** Before what was missed. */
  iHave?: Ways
  already?: Ways
  missed?: Ways
  /** Of an appointment that is over, whole. */
  over?: Ways
  itIs?: Ways
  /** "C'est obligatoire ?" */
  mandatory?: Ways
  must?: Ways
  /** Before and behind no more than "what do I risk?". */
  opening?: Ways
  bare?: Ways
  otherwise?: Ways
  what?: Ways
  closing?: Ways
  /** Somebody else, of whom nothing is said. */
  RELATIVE?: Ways
  them?: Ways
  happensTo?: Ways
  he?: Ways
  will?: Ways
  risks?: Ways
  when?: Ways
  they?: Ways
  not?: Ways
  self?: Ways
  fails?: Ways
  /** What somebody else drives or misses is no appointment. */
  rides?: Ways
  ofAnother?: Ways
  /** In the letters of the language, where others are read too. */
  missesInScript?: Ways
}

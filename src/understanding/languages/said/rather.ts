import type { Ways } from '../in-any.ts'

/** Turns of phrase of a language that the weights take for something else. */
export interface Rather {
  cannot: Ways
  not: Ways
  cannotCome: Ways
  yesAfterAll: Ways
  /** "Ok cool merci". */
  coolFirst?: Ways
  cool?: Ways
  coolThanks: Ways
  /** "Il me dit que oui". */
  somebody: Ways
  toMe?: Ways
  says: Ways
  that?: Ways
  yes: Ways
  /** "Oui j'ai un souci". */
  i: Ways
  have: Ways
  one: Ways
  problem: Ways
  /** "Merci bonne journée". */
  thanks: Ways
  good: Ways
  nice?: Ways
  day: Ways
  mostImportant: Ways
  /** "J'arrive, vous m'attendez ?" */
  arrives: Ways
  waits: Ways
  never: Ways
  refusal: Ways
  saidNoNo: Ways
  refuses: Ways
  supposes: Ways
  /** "Il n'entre pas avec moi". */
  relative: Ways
  comesInWithMe?: Ways
  both: Ways
  sameDay: Ways
  noWay?: Ways
  /** "Pas avant lundi". */
  notBefore: Ways
  before: Ways
  theDay: Ways
  weekday: Ways
  /** "Ça tombe en même temps". */
  falls: Ways
  exactly: Ways
  at: Ways
  the: Ways
  same: Ways
  moment: Ways
  /** "Pneu crevé, je change et je viens". */
  puncture: Ways
  iThen: Ways
  comesThen: Ways
  comesOnce: Ways
  asSoonAs: Ways
  onTheWayTwice: Ways
  howMuchMore?: Ways
  toVictim?: Ways
  /** "Vous auriez pas le 12 ?" */
  haveYou: Ways
  nothing?: Ways
  didICancel: Ways
  noUse: Ways
  another: Ways
  elsewhereThatDay?: Ways
  if?: Ways
  wasNo: Ways
  nothingHere?: Ways
  /** "C'est bien enregistré ?" */
  isIt: Ways
  already?: Ways
  noted: Ways
  foretells: Ways
  /** "Dois-je prévenir ?" */
  mustI: Ways
  tell: Ways
  /** That the appointment is asked to stand, whole. */
  still: Ways
  canStill: Ways
  anotherInstead: Ways
  lockedUp: Ways
  thanksSend?: Ways
}

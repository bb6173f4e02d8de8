import type { Ways } from '../in-any.ts'

/** How a language says that somebody else reads, holds or answers the telephone of who writes. */
export interface Controlled {
  /** That no text come back, whole. */
  silence: Ways
  partner: Ways
  reads: Ways
  allOf: Ways
  /** Before the telephone or its messages. */
  mine: Ways
  phone: Ways
  /** "Par-dessus mon épaule". */
  par?: Ways
  over: Ways
  my: Ways
  shoulder: Ways
  answers: Ways
  /** Behind who answers. */
  inMyPlace: Ways
  /** "Il vérifie tout chaque soir". */
  checks: Ways
  whatChecked: Ways
  whenChecked: Ways
  timeChecked: Ways
  /** "Il a pris mes clés". */
  takes: Ways
  myOwn: Ways
  keys: Ways
  /** A partner who is feared least. */
  hers: Ways
  he: Ways
  /** Of whom, beside a STOP, that he reads whatever comes says why. */
  man: Ways
  them: Ways
  sees: Ways
  into?: Ways
  everything: Ways
  themAll: Ways
  /** Behind them. */
  readsThem?: Ways
  holds: Ways
  held: Ways
  phoneHeld: Ways
  /** Who may read these texts, and whom nobody need fear. */
  helpers: Ways
  readsToMe?: Ways
  /** "Elle me les lit", "il lit pour moi". */
  readsFor: Ways
  for: Ways
  me: Ways
  /** "Je sais pas lire". */
  can: Ways
  not: Ways
  read: Ways
  /** Words that only beside a danger say it. */
  beside: Ways
  besideReads: Ways
  besideWhat: Ways
  ifHe: Ways
  asks: Ways
  /** These too, whole. */
  besideIs: Ways
}

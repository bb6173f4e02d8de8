import type { Ways } from '../in-any.ts'

/** How a language says that somebody stands before a closed door. */
export interface AtDoor {
  /** Does not come, or has left. */
  leaves?: Ways
  nobody: Ways
  rings: Ways
  /** Behind who rings. */
  noAnswer?: Ways
  /** Between nobody and what they do. */
  whoDoes?: Ways
  opens?: Ways
  /** Between what is opened and the door. */
  ofDoor?: Ways
  doorArticle?: Ways
  /** Of a building. */
  entrance?: Ways
  /** Before a door that is shut. */
  theDoor?: Ways
  mainDoor?: Ways
  door?: Ways
  is?: Ways
  all?: Ways
  shut?: Ways
  /** "On me laisse pas entrer", whole. */
  refused?: Ways
  thereIs?: Ways
  at?: Ways
  desk?: Ways
  /** That they have come. */
  here: Ways
  closed: Ways
  /** Another day than today. */
  later: Ways
  stands: Ways
  /** Another door, or a telephone. */
  elsewhere: Ways
  /** When it is open, or whether it is there. */
  asks?: Ways
  /** In the letters of the language, where others are read too. */
  hereInScript?: Ways
  closedInScript?: Ways
}

import type { Ways } from '../in-any.ts'

/** How a language says goodbye for good, and that affairs are in order. */
export interface Farewell {
  /** Of which most messages hold none. */
  perhaps: Ways
  /** A goodbye that is said once. */
  forever: Ways
  /** One that is said every day. */
  goodbye: Ways
  /** What is in order: affairs, animals, letters, keys, a will, debts, things given away, goodbyes said. */
  affairs: Ways
  inOrder: Ways
  arranged: Ways
  animals: Ways
  handedOver: Ways
  fed: Ways
  letters: Ways
  written: Ways
  wrote: Ways
  to: Ways
  mine: Ways
  family: Ways
  keys: Ways
  left: Ways
  leftKeys?: Ways
  will: Ways
  willDone: Ways
  debts: Ways
  settled: Ways
  paid: Ways
  all: Ways
  owed: Ways
  debtsPaid?: Ways
  gaveAway: Ways
  things: Ways
  given: Ways
  said: Ways
  goodbyes: Ways
  goodbyeTo: Ways
  /** That they come, moved, speak of rents, fines and papers, or of the measure that ends. */
  mundane: Ways
}

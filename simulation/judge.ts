import type { Evidence } from './evidence.ts'
import { agendaIsAsExpected, moveWasOffered, slotIsNeverOverfull } from './promises/agenda.ts'
import { everyTextIsAnswered, everyTextIsStored } from './promises/inbox.ts'
import { processIsNeverWrong } from './promises/process.ts'
import { everyRowEnds, lostTextIsTold, terminalStays } from './promises/rows.ts'
import {
  leavesOnce,
  neverAfterStop,
  neverAfterUse,
  neverTooMany,
  onlyWhenOpen,
  saysTheTruth,
} from './promises/texts.ts'
import { appointmentIsAnnounced } from './promises/told.ts'

/** A promise of the service: the cases in which it was broken, each as a sentence. */
export type Kept = (evidence: Evidence) => string[]

export interface Broken {
  promise: string
  cases: string[]
}

const PROMISES: Record<string, Kept> = {
  leavesOnce,
  neverAfterStop,
  onlyWhenOpen,
  neverAfterUse,
  saysTheTruth,
  neverTooMany,
  everyTextIsStored,
  everyTextIsAnswered,
  everyRowEnds,
  lostTextIsTold,
  terminalStays,
  appointmentIsAnnounced,
  slotIsNeverOverfull,
  moveWasOffered,
  agendaIsAsExpected,
  processIsNeverWrong,
}

/** The promises that a story broke; empty when it kept them all. */
export function judge(evidence: Evidence): Broken[] {
  return Object.entries(PROMISES)
    .map(([promise, broken]) => ({ promise, cases: broken(evidence) }))
    .filter(({ cases }) => cases.length > 0)
}

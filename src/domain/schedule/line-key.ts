import { fold } from './fold.ts'
import type { ObligationLine, ScheduleLine, SlotLine } from './line.ts'
import { onClock } from './values.ts'

/** What names an appointment within its office: its reference, else its case, type, day and hour. */
export function lineKey(line: Pick<ScheduleLine, 'reference' | 'caseNumber' | 'type' | 'startsAt'>): string {
  return line.reference !== undefined
    ? `reference:${referenceKey(line.reference)}`
    : `case:${line.caseNumber}|${line.type}|${onClock(line.startsAt)}`
}

/** References are compared without case or inner spaces: "c 1001" is "C1001". */
export function referenceKey(reference: string): string {
  return reference.toUpperCase().replace(/\s+/g, '')
}

/** What names a slot within its office: two agents may each offer the same hour. */
export function slotKey(slot: Pick<SlotLine, 'type' | 'startsAt' | 'placeName' | 'agentEmail'>): string {
  return `slot:${slot.type}|${onClock(slot.startsAt)}|${fold(slot.placeName)}|${slot.agentEmail ?? ''}`
}

/** What names an obligation of a person: its code, else its words. */
export function obligationKey(line: Pick<ObligationLine, 'caseNumber' | 'code' | 'words'>): string {
  return `obligation:${line.caseNumber}|${line.code ?? fold(line.words ?? '')}`
}

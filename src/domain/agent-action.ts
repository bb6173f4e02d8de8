/** A decision that an e-mail offers to an agent by a link, with the slots it may give. */
export type AgentAction =
  | { act: 'approveMove'; slotId: string }
  | { act: 'refuseMove' }
  | { act: 'proposeSlots'; slotIds: string[] }
  /** Into a moment that is chosen on the page of the link. */
  | { act: 'chooseMoment' }
  | { act: Outcome }
  | { act: 'handBack' }

/** What became of an appointment. `excused` may be said before its hour. */
export type Outcome = 'honoured' | 'missed' | 'excused'

export const OUTCOMES: readonly Outcome[] = ['honoured', 'missed', 'excused']

export function isOutcome(action: AgentAction): action is { act: Outcome } {
  return (OUTCOMES as readonly string[]).includes(action.act)
}

/** As one string, the form in which a link is stored: "approveMove:<slot>". */
export function writeAction(action: AgentAction): string {
  if (action.act === 'approveMove') return `approveMove:${action.slotId}`
  return action.act === 'proposeSlots' ? `proposeSlots:${action.slotIds.join(',')}` : action.act
}

/** Reads back what `writeAction` wrote. */
export function readAction(written: string): AgentAction {
  const [act = '', ids = ''] = written.split(':')
  if (act === 'approveMove') return { act, slotId: ids }
  if (act === 'proposeSlots') return { act, slotIds: ids.split(',') }
  return { act: act as Outcome | 'chooseMoment' | 'refuseMove' | 'handBack' }
}

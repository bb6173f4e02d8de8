import type { Appointment } from '../../domain/appointment.ts'

/** What the journal keeps of a move: from when and, when it also goes to another agent, from whom to whom. */
export function moveDetails(before: Appointment, after: Appointment): Record<string, string> {
  const from = before.startsAt.toUTC().toISO() ?? ''
  if (after.agentId === undefined || after.agentId === before.agentId) return { from }
  return { from, toAgent: after.agentId, ...(before.agentId !== undefined && { fromAgent: before.agentId }) }
}

import { DateTime } from 'luxon'
import type { Answer, Appointment } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { type ChangeEntry, isChangeUnsealed, listChangesAfter, type Reached } from '../../store/journal/changes.ts'
import { listPeople } from '../../store/people/people.ts'
import type { Parts } from '../parts.ts'
import { onOneMachine } from '../upkeep/one-machine.ts'
import { sealJournalEntries } from '../upkeep/seal-journal.ts'

export type ToldKind = 'booked' | 'moved' | 'confirmed' | 'declined' | 'cancelled' | 'restored' | 'phoneInDoubt'

/** A change as outside programs are told it: never a name, a number or somebody's words. Instants on the office's clock. */
export interface ToldChange {
  id: string
  change: ToldKind
  at: string
  case: string
  reference: string | null
  /** When the appointment is, as it stands now. */
  startsAt: string | null
  from: string | null
  /** As it stands now. */
  answer: Answer | null
}

/**
 * The changes of an office after those that were read, so many at most, and how far that is. An answer that no longer holds is left out; what
 * its own file said never comes.
 */
export async function listChanges(
  session: Session,
  office: Office,
  asked: { after: Reached; since?: DateTime | undefined; limit: number },
): Promise<{ changes: { told: ToldChange; reached: Reached }[]; reached: Reached; more: boolean }> {
  const found = await listChangesAfter(session, office.id, { ...asked, limit: asked.limit + 1 })
  const entries = found.slice(0, asked.limit)
  const ids = [...new Set(entries.flatMap(({ appointmentId }) => appointmentId ?? []))]
  const appointments = new Map((await listAppointments(session, ids)).map((one) => [one.id, one]))
  const people = await listPeople(session, [...new Set(entries.flatMap(({ probationerId }) => probationerId ?? []))])
  const changes = entries.flatMap((entry) => {
    const appointment = appointments.get(entry.appointmentId ?? '')
    const told = asTold(entry, office, appointment, people.get(entry.probationerId ?? '')?.caseNumber)
    return told ? [{ told, reached: reachedBy(entry) }] : []
  })
  const last = entries.at(-1)
  return { changes, reached: last ? reachedBy(last) : asked.after, more: found.length > asked.limit }
}

/**
 * Has what changed until now come into the order in which it is read: otherwise it is, within minutes. What another machine seals meanwhile is
 * read the next time.
 */
export async function settleChanges(parts: Parts, officeId: string): Promise<void> {
  if (!(await isChangeUnsealed(parts.store, officeId))) return
  await onOneMachine(parts, 'seals', () => sealJournalEntries(parts))
}

function reachedBy({ sealId, id }: ChangeEntry): Reached {
  return { seal: sealId ?? '', entry: id }
}

const KINDS: Readonly<Record<string, ToldKind>> = {
  appointmentBooked: 'booked',
  appointmentMoved: 'moved',
  appointmentMovedByText: 'moved',
  appointmentConfirmed: 'confirmed',
  appointmentDeclined: 'declined',
  appointmentCancelled: 'cancelled',
  appointmentRestored: 'restored',
  phoneDoubted: 'phoneInDoubt',
}

function asTold(
  { id, what, at, details }: ChangeEntry,
  { zone }: Office,
  appointment: Appointment | undefined,
  caseNumber: string | undefined,
): ToldChange | undefined {
  const change = KINDS[what]
  if (!change || caseNumber === undefined) return undefined
  if ((change === 'confirmed' || change === 'declined') && appointment?.answer !== change) return undefined
  const iso = (instant: DateTime) => instant.setZone(zone).toISO({ suppressMilliseconds: true })
  const from = typeof details.from === 'string' ? DateTime.fromISO(details.from, { zone: 'utc' }) : undefined
  return {
    id,
    change,
    at: iso(at) ?? '',
    case: caseNumber,
    reference: appointment?.reference ?? null,
    startsAt: appointment ? iso(appointment.startsAt) : null,
    from: change === 'moved' && from?.isValid ? iso(from) : null,
    answer: appointment?.answer ?? null,
  }
}

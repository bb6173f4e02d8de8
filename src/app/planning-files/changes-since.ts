import { DateTime } from 'luxon'
import type { Answer, Appointment, AppointmentStatus } from '../../domain/appointment.ts'
import type { Probationer } from '../../domain/people.ts'
import type { ChangeKind } from '../../locales/fr/export.ts'
import type { Session } from '../../store/engine/database.ts'
import { listJournalAbout } from '../../store/journal/journal.ts'
import { listLostSince } from '../../store/messages/fates-about.ts'
import { listRequestsSince } from '../../store/requests/requests.ts'

/** What the office's spreadsheet does not know yet of an appointment. */
export interface Change {
  kind: ChangeKind
  at: DateTime
  /** Where the appointment stood before, when it moved: the line to look for in the spreadsheet. */
  from?: DateTime
}

/**
 * What changed of these appointments since an instant, oldest first. What a file said itself is left out, since the spreadsheet has
 * it; so is an answer that no longer holds.
 */
export async function changesSince(
  session: Session,
  appointments: Appointment[],
  people: Map<string, Probationer>,
  since: DateTime,
  now: DateTime,
): Promise<Map<string, Change[]>> {
  const ids = appointments.map(({ id }) => id)
  const journal = Map.groupBy(await listJournalAbout(session, ids, since), ({ appointmentId }) => appointmentId)
  const asked = Map.groupBy(
    await listRequestsSince(session, [...people.keys()], ['move'], since),
    ({ appointmentId }) => appointmentId,
  )
  const reach = await reachSince(session, people, since)
  const changes = appointments.map((appointment): [string, Change[]] => {
    const coming = appointment.status === 'planned' && appointment.startsAt > now
    const found = [
      ...(journal.get(appointment.id) ?? []).flatMap((entry) => changeOf(entry, appointment)),
      ...(asked.get(appointment.id) ?? []).flatMap(({ createdAt }) => answered(appointment, 'moveAsked', createdAt)),
      // Of a number in doubt only what is to come matters.
      ...(coming ? (reach.get(appointment.probationerId) ?? []) : []),
    ]
    return [appointment.id, oneOfEach(found)]
  })
  return new Map(changes.filter(([, found]) => found.length > 0))
}

type Entry = Awaited<ReturnType<typeof listJournalAbout>>[number]

const BY_AGENT: Record<string, ChangeKind> = {
  appointmentBooked: 'booked',
  appointmentMoved: 'moved',
  appointmentCancelled: 'cancelled',
  appointmentRestored: 'restored',
  appointmentHonoured: 'honoured',
  appointmentMissed: 'missed',
  appointmentExcused: 'excused',
}

/** A click taken back, or corrected, is no news. */
const OUTCOMES: ReadonlySet<string> = new Set<AppointmentStatus>(['honoured', 'missed', 'excused'])

function changeOf({ what, actor, at, details }: Entry, appointment: Appointment): Change[] {
  if (what === 'appointmentConfirmed') return answered(appointment, 'confirmed', at)
  if (what === 'appointmentDeclined') return answered(appointment, 'declined', at)
  const kind = what === 'appointmentMovedByText' ? 'movedByText' : actor === 'import' ? undefined : BY_AGENT[what]
  if (!kind || (OUTCOMES.has(kind) && appointment.status !== kind)) return []
  const from = typeof details.from === 'string' ? DateTime.fromISO(details.from, { zone: 'utc' }) : undefined
  return [{ kind, at, ...(from?.isValid && { from }) }]
}

function answered({ answer }: Appointment, kind: Exclude<Answer, 'none'>, at: DateTime): Change[] {
  return answer === kind ? [{ kind, at }] : []
}

/** Whose number came into doubt, and who stopped our texts. A doubt that came with the file itself (a landline) is no news. */
async function reachSince(
  session: Session,
  people: Map<string, Probationer>,
  since: DateTime,
): Promise<Map<string, Change[]>> {
  const reach = new Map<string, Change[]>()
  const note = (id: string | null, change: Change) => id && reach.set(id, [...(reach.get(id) ?? []), change])
  for (const { id, optedOutAt } of people.values()) {
    if (optedOutAt && optedOutAt >= since) note(id, { kind: 'optedOut', at: optedOutAt })
  }
  const doubted = [...people.values()].filter(({ phoneDoubt }) => phoneDoubt).map(({ id }) => id)
  const denied = await listRequestsSince(session, doubted, ['wrongNumber'], since)
  for (const { probationerId, createdAt } of denied) note(probationerId, { kind: 'phoneInDoubt', at: createdAt })
  for (const { probationerId, at } of await listLostSince(session, doubted, since)) {
    if (at) note(probationerId, { kind: 'phoneInDoubt', at })
  }
  return reach
}

/** Of two moves, when the last was, and where the appointment stood before the first. */
function oneOfEach(changes: Change[]): Change[] {
  const inOrder = changes.toSorted((one, other) => one.at.toMillis() - other.at.toMillis())
  const byKind = new Map<ChangeKind, Change>()
  for (const change of inOrder) {
    const from = byKind.get(change.kind)?.from ?? change.from
    byKind.delete(change.kind)
    byKind.set(change.kind, { ...change, ...(from && { from }) })
  }
  return [...byKind.values()]
}

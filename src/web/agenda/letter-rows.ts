import type { DateTime } from 'luxon'
import { type AgendaRow, asRows } from '../../app/appointments/agenda-rows.ts'
import { listReadOver } from '../../app/people/read-over.ts'
import { type LetterReason, letterReasonOf } from '../../domain/letter.ts'
import type { Office } from '../../domain/office.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import { listNotToldByText, type Mark } from '../../store/appointments/letters.ts'
import type { Session } from '../../store/engine/database.ts'
import { listFatesAbout } from '../../store/messages/fates-about.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { listWithSharing } from '../../store/people/by-number.ts'
import { listTooLate } from '../../store/requests/requests.ts'
import { fieldOf } from '../form.ts'
import { LETTERS } from './words.ts'

/** Somebody to write to, about an appointment as it stands. */
export interface LetterRow extends AgendaRow {
  reason: LetterReason
  /** Somebody else reads what the person receives. */
  controlled: boolean
}

const A_PAGE = 50
/** More than a page: of those no text has told yet, some turn out to have one on its way. */
const AT_ONCE = 200

/** The days ahead and the agent that somebody asked for. */
export function spanAsked(asked: unknown, now: DateTime) {
  const days = Object.hasOwn(LETTERS.days, fieldOf(asked, 'jours')) ? fieldOf(asked, 'jours') : '30'
  const agentId = fieldOf(asked, 'agent')
  const until = now.plus({ days: Number(days) }).toUTC()
  const span: LetterSpan = { from: now.toUTC(), until, agentId: agentId || undefined, after: undefined }
  return { days, agentId, span }
}

interface LetterSpan {
  from: DateTime
  until: DateTime
  agentId: string | undefined
  after: Mark | undefined
}

/** A page of those to write to, soonest appointment first, and where the next begins if there is more. */
export async function listLetterRows(
  session: Session,
  office: Office,
  span: LetterSpan,
): Promise<{ rows: LetterRow[]; next: Mark | undefined }> {
  const rows: LetterRow[] = []
  for (let after = span.after; ; ) {
    const marks = await listNotToldByText(session, office.id, { ...span, after, limit: AT_ONCE })
    for (const row of await withReasons(session, office, marks)) {
      if (rows.length === A_PAGE) return { rows, next: markOf(rows.at(-1)) }
      rows.push(row)
    }
    if (marks.length < AT_ONCE) return { rows, next: undefined }
    after = marks.at(-1)
  }
}

function markOf(row: LetterRow | undefined): Mark | undefined {
  return row && { startsAt: row.appointment.startsAt, id: row.appointment.id }
}

async function withReasons(session: Session, office: Office, marks: Mark[]): Promise<LetterRow[]> {
  const ids = marks.map(({ id }) => id)
  const found = new Map((await listAppointments(session, ids)).map((appointment) => [appointment.id, appointment]))
  const appointments = ids.flatMap((id) => found.get(id) ?? [])
  const [rows, types, texts, late, { people, sharing }] = await Promise.all([
    asRows(session, office, appointments),
    listTypes(session, office.id),
    listFatesAbout(session, ids),
    listTooLate(session, appointments),
    listWithSharing(
      session,
      appointments.map(({ probationerId }) => probationerId),
    ),
  ])
  const controlled = await listReadOver(session, [...people.values()])
  const fates = Map.groupBy(texts, ({ appointmentId }) => appointmentId)
  return rows.flatMap((row) => {
    const { appointment, person } = row
    const reason = letterReasonOf(appointment, person, {
      type: types.get(appointment.type),
      shared: sharing.has(person.id),
      fates: (fates.get(appointment.id) ?? []).filter(({ version }) => version === appointment.version),
      tooLate: late.has(appointment.id),
    })
    return reason ? [{ ...row, reason, controlled: controlled.has(person.id) }] : []
  })
}

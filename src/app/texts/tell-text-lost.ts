import type { DateTime } from 'luxon'
import { DANGER_OF_REPLY } from '../../conversation/reply.ts'
import { findAppointment } from '../../store/appointments/appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { FREED_HOUR, HOUR_TAKEN, RANK, WELCOME } from '../../store/messages/message.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { getProbationer } from '../../store/people/people.ts'
import { openRequest } from '../../store/requests/requests.ts'
import { addNotice } from '../notices/add-notice.ts'
import type { Parts } from '../parts.ts'
import { listReadOver } from '../people/read-over.ts'

/** A text that will not arrive, whether it was refused, dropped, or never written. */
interface LostText {
  /** The message, when there was one. */
  id?: string | undefined
  kind: string
  rank: number
  officeId: string | null
  probationerId: string | null
  appointmentId: string | null
  phone?: string | null | undefined
}

/** Reasons nobody needs to hear of: the appointment changed, it was said already, or an agent stopped it on purpose. */
const SILENT: readonly string[] = [
  ...['newVersion', 'notBooked', 'recentText', 'answered', 'enoughTexts'],
  ...['paused', 'answeredByHand', 'typeNotTexted'],
]
/** The carrier that already stopped a number refuses our own last answer to it: nothing to do about that. */
export const LAST_WORDS: readonly string[] = ['optedOut', 'wrongNumber']

/** Leaves for a person what a text could not do: a request that waits, and an e-mail that says what to do, before the appointment. */
export async function tellTextLost(
  tx: Transaction,
  parts: Parts,
  { id, kind, rank, officeId, probationerId, appointmentId, phone }: LostText,
  reason: string,
  now: DateTime,
): Promise<void> {
  // What an arm of a trial goes without is not lost, and a log of it would name those of that arm. Its day-before reminder, lost, is told.
  if (reason === 'dayBeforeOnly') return
  parts.log.warn({ message: id, appointment: appointmentId, kind, reason }, 'a text was lost')
  const danger = rank === RANK.danger
  // What keeps a welcome from somebody keeps the text after it too, and that is told.
  if (
    SILENT.includes(reason) ||
    LAST_WORDS.includes(kind) ||
    kind === WELCOME ||
    // Without it nothing changes for them.
    kind === FREED_HOUR ||
    kind === HOUR_TAKEN ||
    !officeId ||
    (!probationerId && !danger)
  )
    return
  const appointment = appointmentId ? await findAppointment(tx, appointmentId) : undefined
  // Two reminders of one version that could not leave for one reason are one thing to do.
  const key = appointment ? `unreachable:${appointment.id}:${appointment.version}:${reason}` : `unreachable:${id}`
  const request = {
    id: parts.newId(),
    key,
    officeId,
    probationerId: probationerId ?? undefined,
    appointmentId: appointment?.id,
    messageId: id,
    kind: danger ? ('danger' as const) : ('unreachable' as const),
    reason,
    version: appointment?.version,
  }
  if (!(await openRequest(tx, request, now))) return // told already
  const office = await getOffice(tx, officeId)
  const probationer = probationerId ? await getProbationer(tx, probationerId) : undefined
  const readOver = await listReadOver(tx, probationer ? [probationer] : [])
  const notice = danger ? 'dangerNotReached' : 'textFailed'
  await addNotice(
    tx,
    parts,
    {
      kind: notice,
      key,
      office,
      probationer,
      appointment,
      phone: phone ?? undefined,
      reason,
      ...(readOver.size > 0 && { controlled: true }),
      ...DANGER_OF_REPLY[kind],
    },
    now,
  )
}

import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { NoticeKind } from '../../domain/notice.ts'
import type { Office } from '../../domain/office.ts'
import type { Transaction } from '../../store/engine/database.ts'
import * as notices from '../../store/notices/notices.ts'
import type { Remembered } from '../../store/notices/remembered.ts'
import { phoneKeyOf } from '../../store/people/people.ts'
import type { Parts } from '../parts.ts'
import { type Recipient, readersOf } from './readers.ts'
import { whenToLeave } from './when-to-leave.ts'

/** Something agents are to be told. `key` says why, and is unique: the same cause tells each of them once. */
export interface ToTell
  extends Pick<
    Remembered,
    | 'text'
    | 'read'
    | 'foreign'
    | 'shared'
    | 'phone'
    | 'reason'
    | 'danger'
    | 'aboutAnother'
    | 'controlled'
    | 'minutes'
    | 'wish'
  > {
  kind: NoticeKind
  key: string
  office: Pick<Office, 'id' | 'code' | 'email'>
  probationer: { id: string; referentId?: string | undefined } | undefined
  appointment?: Appointment | undefined
  /** As the appointment was before it moved. */
  before?: Appointment | undefined
}

/**
 * Has whoever follows this person told, their cover and, of a danger, the office's address, when `whenToLeave` says: it is put into words
 * then.
 */
export async function addNotice(tx: Transaction, parts: Parts, notice: ToTell, now: DateTime): Promise<void> {
  const { office, kind } = notice
  const readers = await readersOf(tx, notice, now)
  if (readers.length === 0)
    parts.log.warn({ office: office.code, kind }, 'nobody to tell: this office has no agent with an address')
  for (const reader of readers) await addFor(tx, parts, notice, reader, now)
}

async function addFor(tx: Transaction, { newId }: Parts, notice: ToTell, reader: Recipient, now: DateTime) {
  const { key, office, probationer, appointment, phone } = notice
  const kind = kindFor(notice, reader)
  const agentId = reader.agent?.id
  const about = { kind, agentId, officeId: office.id, probationerId: probationer?.id }
  await notices.addNotice(
    tx,
    {
      id: newId(),
      key: `${key}:${agentId ?? 'office'}`,
      ...about,
      appointmentId: appointment?.id,
      phoneKey: phone === undefined ? undefined : phoneKeyOf(tx, phone),
      values: remembered(notice),
      ...(await whenToLeave(tx, about, now)),
    },
    now,
  )
}

/** What a move to another agent means to this reader: they, or whom they stand in for, lose the appointment or gain it. */
function kindFor(notice: ToTell, { following }: Recipient): NoticeKind {
  const { kind, appointment, before } = notice
  if (!appointment || !before || !changesHands(notice)) return kind
  if (following === appointment.agentId) return 'joinsAgent'
  return following === before.agentId ? 'leavesAgent' : kind
}

function changesHands({ kind, appointment, before }: ToTell): boolean {
  return (
    (kind === 'moved' || kind === 'movedByOffice') && before !== undefined && before.agentId !== appointment?.agentId
  )
}

function remembered(notice: ToTell): Remembered {
  const { text, read, foreign, shared, phone, reason, danger, aboutAnother, controlled, minutes, wish, before } = notice
  return {
    ...{ text, read, foreign, shared, phone, reason, danger, aboutAnother, controlled, minutes, wish },
    ...(changesHands(notice) && { chosenByText: notice.kind === 'moved' }),
    ...(before && {
      before: { startsAt: before.startsAt.toUTC().toISO() ?? '', place: before.place.name, agentId: before.agentId },
    }),
  }
}

import { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { changesDiary, isDanger, type NoticeKind } from '../../domain/notice.ts'
import { onOfficeClock } from '../../domain/office.ts'
import type { Agent } from '../../domain/people.ts'
import type { Letter } from '../../locales/letter.ts'
import { type NoticeValues, sayNotice } from '../../locales/notices.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { findAppointment } from '../../store/appointments/appointments.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import type { Notice } from '../../store/notices/notices.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { listWhoFollows } from '../../store/people/followed.ts'
import { getProbationer } from '../../store/people/people.ts'
import { offerActions } from '../links/offer-actions.ts'
import type { Parts } from '../parts.ts'
import { calendarOf } from './calendar.ts'
import { wordsOf } from './write-letter.ts'

/** A notice in the words of its reader. */
export interface Worded {
  letter: Letter
  /** For the calendar of whoever holds the appointment, or has just lost it; those who stand in for them only read. */
  calendar?: string | undefined
  /** What mail programs thread by. */
  thread: string | undefined
  /** What it says of the person, without what somebody else may have written. */
  said: string | undefined
}

/** Puts a notice into words, with everything as it is now, and makes the links by which its reader decides. */
export async function wordNotice(
  tx: Transaction,
  parts: Parts,
  notice: Notice,
  agent: Agent | undefined,
  now: DateTime,
): Promise<Worded> {
  const kind = notice.kind as NoticeKind
  const values = await valuesOf(tx, parts, notice, now)
  const { probationer, appointment } = values
  const actions = agent && (await offerActions(tx, parts, { kind, ...values }, agent, now))
  const said = { ...values, ...(notice.values.shared && { text: undefined }) }
  return {
    letter: sayFor(agent, kind, { ...values, actions }),
    calendar: agent && calendarFor(notice, values, agent, parts, now),
    thread: appointment ? `appointment-${appointment.id}` : probationer && `person-${probationer.id}`,
    said: probationer && wordsOf(sayFor(agent, kind, said)),
  }
}

/** A notice in the language of its reader, who has nothing to set without signing in. */
export function sayFor(agent: Agent | undefined, kind: NoticeKind, values: NoticeValues): Letter {
  return sayNotice(kind, values, agent?.language ?? 'fr', agent !== undefined && agent.role !== 'none')
}

/** What a notice says, as it stands now. */
export async function valuesOf(
  session: Session,
  { settings }: Pick<Parts, 'settings'>,
  { officeId, probationerId, appointmentId, kind, values }: Notice,
  now: DateTime,
): Promise<NoticeValues> {
  const office = await getOffice(session, officeId)
  const probationer = probationerId ? await getProbationer(session, probationerId) : undefined
  const appointment = appointmentId ? await findAppointment(session, appointmentId) : undefined
  const { before, ...remembered } = values
  const nameOf = async (id: string | undefined) => (id ? (await findAgent(session, id))?.name : undefined)
  const follows = async () => probationer && (await listWhoFollows(session, [probationer])).get(probationer.id)
  return {
    ...remembered,
    office,
    probationer,
    appointment,
    before: before && { startsAt: DateTime.fromISO(before.startsAt), place: { name: before.place } },
    agentName: await nameOf(isDanger(kind) ? await follows() : appointment?.agentId),
    agentBefore: values.chosenByText === undefined ? undefined : await nameOf(before?.agentId),
    pages: settings.publicUrl,
    now: onOfficeClock(office, now),
  }
}

function calendarFor(
  { kind, values: { before } }: Notice,
  {
    office,
    probationer,
    appointment,
  }: {
    office: NoticeValues['office']
    probationer: NoticeValues['probationer']
    appointment?: Appointment | undefined
  },
  agent: Agent,
  { settings: { publicUrl: pages, mailSender: sender } }: Parts,
  now: DateTime,
): string | undefined {
  if (!appointment || !probationer || !changesDiary(kind)) return undefined
  const event = { appointment, office, probationer, agent, pages, sender }
  if (appointment.agentId === agent.id)
    return calendarOf(event, appointment.status === 'cancelled' ? 'cancel' : 'request', now)
  return before?.agentId === agent.id ? calendarOf(event, 'cancel', now) : undefined
}

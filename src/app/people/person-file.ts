import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { Probationer } from '../../domain/people.ts'
import type { PersonFile } from '../../domain/person-file.ts'
import { valuesOfStored } from '../../domain/schedule/values.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { listAppointmentsOf } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { listLinesOf } from '../../store/files/imports.ts'
import { listJournalOf } from '../../store/journal/journal.ts'
import type { Message } from '../../store/messages/message.ts'
import { listPlanned } from '../../store/messages/planned.ts'
import { listSaidOf } from '../../store/notices/notices.ts'
import { listObligations } from '../../store/obligations/obligations.ts'
import { getOffice } from '../../store/offices/offices.ts'
import {
  findArrival,
  listConversationsOf,
  listNamelessTexts,
  listNumbersOf,
  listReceiptsFor,
  listTextsWith,
} from '../../store/people/person-rows.ts'
import { listRequestsOf } from '../../store/requests/requests.ts'
import { listThreadNotes } from '../../store/threads/threads.ts'
import { listAllocationsOf } from '../../store/trials/allocations.ts'
import { listSetApart } from '../../store/trials/set-apart.ts'

/** More than colleagues write of one person in the time notes are kept. */
const ALL_NOTES = 10_000

/** Everything held about a person, for the right of access: all that is theirs, nothing that is another's. */
export async function readPersonFile(session: Session, person: Probationer): Promise<PersonFile> {
  const { zone, name: office } = await getOffice(session, person.officeId)
  const local = (instant: DateTime) => instant.setZone(zone)
  const localOr = (instant: DateTime | null | undefined) => instant?.setZone(zone)
  const held = await readHeld(session, person)
  const { phoneDoubt, optedOutAt, officeId: _, ...identity } = person
  const arrival = await findArrival(session, person.id)
  return {
    identity: {
      id: person.id,
      office,
      caseNumber: identity.caseNumber,
      lastName: identity.lastName,
      firstName: identity.firstName,
      birthDate: identity.birthDate,
      phone: identity.phone,
      language: identity.language,
      pausedReason: identity.pausedReason,
      pausedUntil: localOr(identity.pausedUntil),
      protectedAdult: identity.protectedAdult,
      textsAllowedOnSharedNumber: identity.textsAllowedOnSharedNumber,
      sensitiveAllowed: identity.sensitiveAllowed,
      phoneDoubt,
      optedOutAt: localOr(optedOutAt),
      metAt: localOr(person.metAt),
      knownSince: localOr(arrival),
      referent: person.referentId && (await findAgent(session, person.referentId))?.name,
    },
    appointments: await Promise.all(held.appointments.map((it) => appointmentOf(session, it, person, zone))),
    scheduleLines: await listLinesOf(session, person.id),
    plannedTexts: held.planned.map(({ kind, dueAt, state, reason }) => ({
      kind,
      dueAt: local(dueAt),
      state,
      reason: reason ?? undefined,
    })),
    obligations: (await listObligations(session, person.id)).map(({ id: _, probationerId: __, provedAt, ...it }) => ({
      ...it,
      provedAt: localOr(provedAt),
    })),
    texts: held.texts.map((text) => ({ ...textOf(text, localOr), receipts: receiptsOf(text, held.receipts, local) })),
    sharedTexts: held.sharedTexts,
    // On a number that others share, where we stand tells as much of them.
    conversations: held.conversations
      .filter(({ holders }) => holders.length === 1)
      .map(({ state, updatedAt }) => ({ state, updatedAt: local(updatedAt) })),
    journal: (await listJournalOf(session, person.id)).map(({ at, actor, what, details }) => ({
      at: local(at),
      actor,
      what,
      details,
    })),
    requests: (await listRequestsOf(session, person.id)).map(({ createdAt, kind, status }) => ({
      at: local(createdAt),
      kind,
      status,
    })),
    notes: (await listThreadNotes(session, person.id, ALL_NOTES)).map(({ createdAt, body }) => ({
      at: local(createdAt),
      body,
    })),
    emails: await emailsAbout(session, person, held.alone, local),
    trials: await trialsOf(session, person, local),
    inNoTrial: (await listSetApart(session, [person])).has(person.id),
  }
}

async function trialsOf(
  session: Session,
  { id }: Probationer,
  local: (instant: DateTime) => DateTime,
): Promise<PersonFile['trials']> {
  return (await listAllocationsOf(session, id)).map(({ protocol, allocatedAt, ...rest }) => ({
    ...rest,
    since: local(allocatedAt),
    question: protocol.question,
  }))
}

/** The rows of a person that several parts of the file need, and that erasing takes. */
export async function readHeld(session: Session, person: Probationer) {
  const appointments = await listAppointmentsOf(session, person.id)
  const { keys, shared } = await listNumbersOf(session, person.id)
  const own = keys.filter((key) => !shared.includes(key))
  const nameless = await listNamelessTexts(session, own)
  const texts = [...(await listTextsWith(session, person.id)), ...nameless].toSorted(
    (one, other) => one.createdAt.toMillis() - other.createdAt.toMillis(),
  )
  const sharedTexts = await listNamelessTexts(session, shared)
  const appointmentIds = appointments.map(({ id }) => id)
  return {
    appointments,
    planned: (await listPlanned(session, appointmentIds)).filter(({ inWords }) => !inWords),
    texts,
    receipts: await listReceiptsFor(session, texts),
    // On a number that somebody else holds too, nobody can tell whose words these are: not given, only counted.
    sharedTexts: sharedTexts.length,
    namelessTexts: { own: nameless, shared: sharedTexts },
    conversations: await listConversationsOf(session, person.id, keys),
    /** Numbers nobody else holds. */
    ownPhoneKeys: own,
    alone: shared.length === 0,
  }
}

type Held = Awaited<ReturnType<typeof readHeld>>

async function appointmentOf(session: Session, appointment: Appointment, person: Probationer, zone: string) {
  const agent = appointment.agentId ? await findAgent(session, appointment.agentId) : undefined
  const { reference, answer, movedByText, doubtful } = appointment
  const { type, minutes, place, address, documents, status } = valuesOfStored(person, appointment, agent?.email, zone)
  const startsAt = appointment.startsAt.setZone(zone)
  const agentName = agent && `${agent.name} (${agent.email})`.trimStart()
  return {
    reference,
    type,
    startsAt,
    minutes,
    place,
    address,
    agent: agentName,
    documents,
    status,
    answer,
    movedByText,
    doubtful,
  }
}

function textOf(text: Message, localOr: (instant: DateTime | null) => DateTime | undefined) {
  const { direction, kind, phone, body, state, reason, createdAt, sentAt, settledAt } = text
  return {
    direction,
    kind,
    phone,
    body,
    state,
    reason: reason ?? undefined,
    at: localOr(createdAt),
    sentAt: localOr(sentAt),
    settledAt: localOr(settledAt),
  }
}

function receiptsOf({ id, sid }: Message, receipts: Held['receipts'], local: (instant: DateTime) => DateTime) {
  return receipts
    .filter((receipt) => receipt.messageId === id || (receipt.messageId === null && receipt.sid === sid))
    .map(({ state, code, receivedAt }) => ({ state, code: code ?? undefined, at: local(receivedAt) }))
}

/**
 * What was written to agents about them. An e-mail of before it was kept by row what each says of whom is given without its words when
 * somebody else holds a number of theirs: it may quote them.
 */
async function emailsAbout(
  session: Session,
  { id }: Probationer,
  alone: boolean,
  local: (instant: DateTime) => DateTime,
): Promise<PersonFile['emails']> {
  const { said, before } = await listSaidOf(session, id)
  const former = before.map((email) => ({ ...email, body: alone ? withoutKeys(email.body) : '' }))
  return [...former, ...said].map(({ createdAt, to, subject, body, state }) => {
    return { at: local(createdAt), to, subject, body: body ?? '', state }
  })
}

/** The addresses that decide or sign in are the agent's: whoever reads the file must not hold them. */
function withoutKeys(body: string): string {
  return body.replaceAll(/\/(agir|connexion)\/[\w-]+/g, '/$1/…')
}

import type { Appointment } from '../../domain/appointment.ts'
import type { Probationer } from '../../domain/people.ts'
import type { PersonFile } from '../../domain/person-file.ts'
import { valuesOfStored } from '../../domain/schedule/values.ts'
import { findAgent } from '../../store/agents/agents.ts'
import type { Session } from '../../store/engine/database.ts'
import { listLinesOf } from '../../store/files/imports.ts'
import { getOffice } from '../../store/offices/offices.ts'
import {
  findArrival,
  listAppointmentsWhole,
  listDoubtsOf,
  listObligationsWhole,
} from '../../store/people/person-rows.ts'
import { countFormerCases, countUploads, listOffersTo } from '../../store/people/rows-about.ts'
import { findThread, listThreadNotes } from '../../store/threads/threads.ts'
import { listAllocationsOf } from '../../store/trials/allocations.ts'
import { listSetApart } from '../../store/trials/set-apart.ts'
import { listLinesNaming } from '../planning-files/lines-naming.ts'
import { type Held, readHeld } from './held.ts'
import { type OnClock, textsOf, tracesOf } from './person-file-told.ts'

/** More than colleagues write of one person in the time notes are kept. */
const ALL_NOTES = 10_000

/** Everything held about a person, for the right of access: all that is theirs, nothing that is another's. */
export async function readPersonFile(session: Session, person: Probationer): Promise<PersonFile> {
  const { zone, name: office } = await getOffice(session, person.officeId)
  const onClock: OnClock = {
    local: (instant) => instant.setZone(zone),
    localOr: (instant) => instant?.setZone(zone),
  }
  const { local, localOr } = onClock
  const held = await readHeld(session, person)
  return {
    identity: await identityOf(session, person, office, onClock),
    appointments: await appointmentsOf(session, person, held, zone, onClock),
    scheduleLines: await listLinesOf(session, person.id),
    plannedTexts: held.planned.map(({ kind, dueAt, state, reason }) => ({
      kind,
      dueAt: local(dueAt),
      state,
      reason: reason ?? undefined,
    })),
    obligations: await obligationsOf(session, person, onClock),
    texts: await textsOf(session, held, onClock),
    textsFound: held.textsFound.map(({ sentAt, body, state, code }) => ({ at: local(sentAt), body, state, code })),
    sharedTexts: held.sharedTexts,
    // On a number that others share, where we stand tells as much of them.
    conversations: held.conversations
      .filter(({ holders }) => holders.length === 1)
      .map(({ state, updatedAt }) => ({ state, updatedAt: local(updatedAt) })),
    ...(await tracesOf(session, person, held, onClock)),
    notes: (await listThreadNotes(session, person.id, ALL_NOTES)).map(({ createdAt, body }) => ({
      at: local(createdAt),
      body,
    })),
    talk: await talkOf(session, person, onClock),
    offers: (await listOffersTo(session, person.id)).map(({ createdAt, startsAt, state, settledAt }) => ({
      at: local(createdAt),
      startsAt: local(startsAt),
      state,
      settledAt: localOr(settledAt),
    })),
    trials: await trialsOf(session, person, onClock),
    inNoTrial: (await listSetApart(session, [person])).has(person.id),
    fileLines: (await listLinesNaming(session, person, held)).map(({ file, at, cells }) => ({
      file,
      at: local(at),
      cells,
    })),
    officeFiles: await countUploads(session, person.officeId),
  }
}

async function identityOf(
  session: Session,
  person: Probationer,
  office: string,
  { localOr }: OnClock,
): Promise<PersonFile['identity']> {
  const { optedOutAt, pausedUntil, metAt, referentId, officeId: _, ...identity } = person
  return {
    id: person.id,
    office,
    caseNumber: identity.caseNumber,
    lastName: identity.lastName,
    firstName: identity.firstName,
    birthDate: identity.birthDate,
    phone: identity.phone,
    language: identity.language,
    address: identity.address,
    pausedReason: identity.pausedReason,
    pausedUntil: localOr(pausedUntil),
    protectedAdult: identity.protectedAdult,
    textsAllowedOnSharedNumber: identity.textsAllowedOnSharedNumber,
    sensitiveAllowed: identity.sensitiveAllowed,
    phoneDoubt: identity.phoneDoubt,
    optedOutAt: localOr(optedOutAt),
    metAt: localOr(metAt),
    knownSince: localOr(await findArrival(session, person.id)),
    referent: referentId && (await findAgent(session, referentId))?.name,
    formerNumbersInDoubt: await listDoubtsOf(session, person.id),
    formerCases: await countFormerCases(session, person.id),
  }
}

async function appointmentsOf(
  session: Session,
  person: Probationer,
  { appointments }: Held,
  zone: string,
  { local, localOr }: OnClock,
): Promise<PersonFile['appointments']> {
  const whole = await listAppointmentsWhole(session, person.id)
  return Promise.all(
    appointments.map(async (appointment) => {
      const row = whole.get(appointment.id)
      if (!row) throw new Error('an appointment is gone while it was read')
      return {
        ...(await appointmentOf(session, appointment, person, zone)),
        firstStartsAt: localOr(row.firstStartsAt),
        wish: row.wish ?? undefined,
        bookedAhead: row.bookedAhead,
        letterSent: row.letterVersion === appointment.version,
        since: local(row.createdAt),
        changedAt: local(row.updatedAt),
      }
    }),
  )
}

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

async function obligationsOf(
  session: Session,
  { id }: Probationer,
  { local, localOr }: OnClock,
): Promise<PersonFile['obligations']> {
  return (await listObligationsWhole(session, id)).map((row) => ({
    code: row.code ?? undefined,
    words: row.words ?? undefined,
    detail: row.detail ?? undefined,
    dueOn: row.dueOn ?? undefined,
    proof: row.proof ?? undefined,
    status: row.status,
    provedAt: localOr(row.provedAt),
    since: local(row.createdAt),
    told: row.told ?? undefined,
  }))
}

async function talkOf(session: Session, { id }: Probationer, { local, localOr }: OnClock): Promise<PersonFile['talk']> {
  const thread = await findThread(session, id)
  return (
    thread && {
      putOffAt: localOr(thread.putOffAt),
      putOffUntil: localOr(thread.putOffUntil),
      changedAt: local(thread.updatedAt),
    }
  )
}

async function trialsOf(session: Session, { id }: Probationer, { local }: OnClock): Promise<PersonFile['trials']> {
  return (await listAllocationsOf(session, id)).map(({ protocol, allocatedAt, ...rest }) => ({
    ...rest,
    since: local(allocatedAt),
    question: protocol.question,
  }))
}

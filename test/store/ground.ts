import { DateTime } from 'luxon'
import type { Agent, Probationer } from '../../src/domain/people.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { addAppointments, type NewAppointment } from '../../src/store/appointments/write-appointments.ts'
import type { Store, Transaction } from '../../src/store/engine/database.ts'
import { startImport } from '../../src/store/files/imports.ts'
import { RANK } from '../../src/store/messages/message.ts'
import type { NewText } from '../../src/store/messages/outbox.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { getProbationer } from '../../src/store/people/people.ts'
import { addProbationers, type NewProbationer } from '../../src/store/people/write-people.ts'
import { keepPlace } from '../../src/store/places/places.ts'
import { keepSlot, type NewSlot } from '../../src/store/slots/slots.ts'

/** An instant with milliseconds, which both engines must keep. */
export const NOW = DateTime.fromISO('2026-03-09T09:00:00.123Z', { zone: 'utc' })

let made = 0
/** Ids that sort in the order they were made, as those of production do. */
export function newId(): string {
  return `00000000-0000-7000-8000-${(++made).toString(16).padStart(12, '0')}`
}

/** What most promises stand on: an office with an agent, a place and an import. */
export interface Ground {
  officeId: string
  placeId: string
  agent: Agent
  importId: string
}

export async function layGround(store: Store, code = 'SPIP'): Promise<Ground> {
  const officeId = newId()
  const importId = newId()
  return store.transaction(async (tx) => {
    const office = { id: officeId, code, name: 'SPIP 92', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await addOffice(tx, office, newId, NOW)
    const email = `claire.martin@${code.toLowerCase()}.example`
    const agent = await keepAgent(tx, { id: newId(), officeId, email, name: 'Claire Martin', role: 'agent' }, NOW)
    const place = await keepPlace(tx, officeId, { name: 'SPIP de Nanterre', address: '2 rue Haute' }, newId)
    await startImport(tx, { id: importId, officeId, kind: 'planning', fileName: 'planning.csv' }, NOW)
    return { officeId, placeId: place.id, agent, importId }
  })
}

export async function addPerson(
  store: Store,
  ground: Ground,
  given: Partial<NewProbationer> = {},
  now = NOW,
): Promise<Probationer> {
  const id = newId()
  const person = {
    id,
    officeId: ground.officeId,
    caseNumber: `C-${id.slice(-6)}`,
    lastName: 'Benali',
    firstName: 'Karim',
    phone: '+33612345678',
    language: 'fr' as const,
    phoneDoubt: undefined,
    ...given,
  }
  await store.transaction((tx) => addProbationers(tx, [person], now))
  return getProbationer(store, person.id)
}

export async function bookAppointment(
  store: Store,
  ground: Ground,
  probationerId: string,
  given: Partial<NewAppointment> = {},
): Promise<string> {
  const id = newId()
  const appointment: NewAppointment = {
    id,
    officeId: ground.officeId,
    probationerId,
    type: 'SPIP',
    reference: undefined,
    startsAt: NOW.plus({ days: 7 }),
    minutes: 30,
    placeId: ground.placeId,
    agentId: ground.agent.id,
    documents: [],
    status: 'planned',
    doubtful: false,
    bookedAhead: true,
    importId: ground.importId,
    ...given,
  }
  await store.transaction((tx) => addAppointments(tx, [appointment], NOW))
  return appointment.id
}

export async function openSlot(tx: Transaction, ground: Ground, given: Partial<NewSlot> = {}): Promise<string> {
  const { officeId, placeId, agent } = ground
  const id = newId()
  const startsAt = NOW.plus({ days: 8 })
  const slot = { id, officeId, type: 'SPIP', startsAt, minutes: 30, placeId, agentId: agent.id, capacity: 1, ...given }
  await keepSlot(tx, slot)
  return id
}

/** A text of ours, due now. */
export function textFor(ground: Ground, given: Partial<NewText> = {}): NewText {
  const id = newId()
  return {
    id,
    key: `reply:${id}`,
    officeId: ground.officeId,
    kind: 'summons',
    phone: '+33612345678',
    body: 'Bonjour, vous avez rendez-vous.',
    rank: RANK.ours,
    dueAt: NOW,
    ...given,
  }
}

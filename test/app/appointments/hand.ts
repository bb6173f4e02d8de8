import { DateTime } from 'luxon'
import { type ChangeByHand, changeAppointment, type Order } from '../../../src/app/appointments/change-appointment.ts'
import type { Appointment } from '../../../src/domain/appointment.ts'
import { keepAgent } from '../../../src/store/agents/agents.ts'
import { listAppointmentsOf } from '../../../src/store/appointments/appointments.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { keepPlace } from '../../../src/store/places/places.ts'
import { openRequest } from '../../../src/store/requests/requests.ts'
import { keepSlot } from '../../../src/store/slots/slots.ts'
import { KARIM } from '../../support/karim.ts'
import { listJournalOf, listRequestsOf } from '../../support/store-rows.ts'
import { paris, type Story } from '../../support/story.ts'

/** An agent at work on the appointments of one person. */
export interface Hand {
  agentId: string
  officeId: string
  appointments(): Promise<Appointment[]>
  /** The first of them, as it now stands. */
  appointment(): Promise<Appointment>
  /** What a form about it carries. */
  sight(): Promise<Pick<ChangeByHand, 'appointmentId' | 'officeId' | 'version' | 'agentId'>>
  change(order: Order, given?: Partial<ChangeByHand>): Promise<Appointment>
  move(at: string, given?: Partial<ChangeByHand>): Promise<Appointment>
  openSlot(at: string, type?: string): Promise<string>
  /** The person asks to move this appointment. */
  wish(appointmentId: string): Promise<void>
  /** Which appointments somebody has still to move. */
  wishes(): Promise<string[]>
  /** What agents did, past participles in order. */
  journal(): Promise<string[]>
}

export async function openHand(story: Story): Promise<Hand> {
  const { store, newId } = story.service.parts
  const [office] = await listOffices(store)
  if (!office) throw new Error('no office')
  const officeId = office.id
  const email = 'a.agent@justice.example'
  const now = story.clock.now()
  const agent = await store.transaction((tx) => keepAgent(tx, { id: newId(), officeId, email, role: 'agent' }, now))
  const personId = async () => (await listByPhone(store, KARIM))[0]?.id ?? ''
  const appointments = async () => listAppointmentsOf(store, await personId())
  const appointment = async () => {
    const [first] = await appointments()
    if (!first) throw new Error('no appointment')
    return first
  }
  const sight = async () => {
    const { id, version } = await appointment()
    return { appointmentId: id, officeId, version, agentId: agent.id }
  }
  const change: Hand['change'] = async (order, given = {}) =>
    changeAppointment(story.service.parts, { ...(await sight()), order, tell: true, ...given })
  return {
    agentId: agent.id,
    officeId,
    appointments,
    appointment,
    sight,
    change,
    async move(at, given) {
      const { place } = await appointment()
      return change({ what: 'move', to: { startsAt: paris(at), place: { id: place.id } } }, given)
    },
    openSlot: (at, type = 'SPIP') =>
      store.transaction(async (tx) => {
        const place = await keepPlace(tx, officeId, { name: 'SPIP', address: '' }, newId)
        const id = newId()
        const startsAt = DateTime.fromISO(at, { zone: 'Europe/Paris' }).toUTC()
        const slot = { id, officeId, type, startsAt, minutes: 30, placeId: place.id, agentId: undefined, capacity: 1 }
        await keepSlot(tx, slot)
        return id
      }),
    async wish(appointmentId) {
      const wish = {
        id: newId(),
        key: `move:${appointmentId}`,
        officeId,
        probationerId: await personId(),
        appointmentId,
      }
      await store.transaction((tx) => openRequest(tx, { ...wish, kind: 'move' }, story.clock.now()))
    },
    async wishes() {
      const requests = await listRequestsOf(store, await personId())
      return requests.flatMap(({ status, appointmentId }) => (status === 'open' ? (appointmentId ?? []) : []))
    },
    async journal() {
      const entries = await listJournalOf(store, await personId())
      return entries.filter(({ actor }) => actor === `agent:${agent.id}`).map(({ what }) => what)
    },
  }
}

import { DateTime } from 'luxon'
import type { ChangeByHand } from '../../app/appointments/change-appointment.ts'
import { changeManyWithin, type ManyChanged } from '../../app/appointments/change-many.ts'
import { type Foreseen, foresee } from '../../app/appointments/foresee.ts'
import type { Appointment, Slot } from '../../domain/appointment.ts'
import { proposeSlots } from '../../domain/nearest-slots.ts'
import { Problem } from '../../domain/problem.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import { intoSlot, listFreeSlots } from '../appointments/orders.ts'
import { fieldOf, fieldsOf, isDay } from '../form.ts'
import type { Visit } from '../visit.ts'

/** So many at once: more than an office receives in a day. */
export const AT_ONCE = 200

/** What is done to many appointments at once, as a form says it. */
export interface ManyChoice {
  what: 'cancel' | 'move'
  days: Days
  /** Those still of the office, in the order of their day, each with the version the agent saw. */
  chosen: { appointment: Appointment; version: number; slots: Slot[]; slot: Slot | undefined }[]
  /** A slot was changed after its text was shown. */
  changedSlots: boolean
}

/** The days a choice is about, midnight to midnight, on the office's clock. */
export interface Days {
  from: DateTime
  until: DateTime
}

/** `du` and `au`, both included; a day that cannot be read is today, and a span is a month at most. */
export function readDays(form: unknown, today: DateTime): Days {
  const read = (name: string, otherwise: DateTime) => {
    const written = fieldOf(form, name)
    const day = isDay(written) ? DateTime.fromISO(written, { zone: today.zone }) : undefined
    return day?.isValid && day.year >= 2000 && day.year < 2200 ? day : otherwise
  }
  const from = read('du', today.startOf('day'))
  const last = DateTime.min(DateTime.max(read('au', from), from), from.plus({ days: 31 }))
  return { from, until: last.plus({ days: 1 }) }
}

/** Reads the ticked appointments and, when they move, a free slot for each: the nearest, or the one that was chosen. */
export async function readChoice(visit: Visit, form: unknown): Promise<ManyChoice> {
  const { parts, office, now } = visit
  const versions = new Map(
    fieldsOf(form, 'choix').map((word) => [word.split('.')[0] ?? '', Number(word.split('.')[1])] as const),
  )
  if (versions.size > AT_ONCE) throw new Problem('fieldMissing')
  const what = fieldOf(form, 'faire') === 'deplacer' ? 'move' : 'cancel'
  const days = readDays(form, now)
  const found = await listAppointments(parts.store, [...versions.keys()])
  const appointments = found
    .filter(({ officeId }) => officeId === office.id)
    .toSorted((one, other) => +one.startsAt - +other.startsAt || (one.id < other.id ? -1 : 1))
  const proposed = what === 'move' ? await proposals(visit, appointments, days) : new Map<string, Slot[]>()
  const chosen = appointments.map((appointment) => {
    const slots = proposed.get(appointment.id) ?? []
    const asked = fieldOf(form, `creneau-${appointment.id}`)
    // The first look has no field: what is proposed is taken.
    const first = fieldOf(form, `vu-${appointment.id}`) === ''
    const slot = first ? slots[0] : slots.find(({ id }) => id === asked)
    return { appointment, version: versions.get(appointment.id) ?? 0, slots, slot }
  })
  const changedSlots = appointments.some(({ id }) => {
    const seen = fieldOf(form, `vu-${id}`)
    return what === 'move' && seen !== (fieldOf(form, `creneau-${id}`) || STAYS)
  })
  return { what, days, chosen, changedSlots }
}

/** The word of a form for an appointment that stays where it is. */
export const STAYS = 'reste'

/** A text must have the time to leave and be read. */
const NOT_BEFORE = { hours: 24 }

async function proposals(
  visit: Visit,
  appointments: Appointment[],
  { from, until }: Days,
): Promise<Map<string, Slot[]>> {
  const free: Slot[] = []
  for (const type of new Set(appointments.map((appointment) => appointment.type))) {
    free.push(...(await listFreeSlots(visit, type)))
  }
  const soonest = visit.now.plus(NOT_BEFORE)
  return proposeSlots(
    appointments,
    free.filter(({ startsAt }) => startsAt >= soonest),
    { from, until },
  )
}

/** The orders of a choice; who stays has none. */
export function ordersOf({ agent, office }: Visit, { what, chosen }: ManyChoice, tell: boolean): ChangeByHand[] {
  return chosen.flatMap(({ appointment, version, slot }) => {
    const order = what === 'cancel' ? { what } : slot && { what, to: intoSlot(slot) }
    return order
      ? [{ appointmentId: appointment.id, officeId: office.id, version, agentId: agent.id, order, tell }]
      : []
  })
}

/** What would become of each, by its id, and which would be refused. */
export async function foreseeMany(
  visit: Visit,
  choice: ManyChoice,
): Promise<{ foreseen: Map<string, Foreseen>; refused: ManyChanged['refused'] }> {
  let refused: ManyChanged['refused'] = []
  const foreseen = await foresee(visit.parts, async (tx, quiet) => {
    const many = await changeManyWithin(tx, quiet, ordersOf(visit, choice, true), visit.now.toUTC())
    refused = many.refused
    return many.done
  })
  return { foreseen: new Map(foreseen.map((one) => [one.appointment.id, one])), refused }
}

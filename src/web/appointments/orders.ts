import { DateTime } from 'luxon'
import type { Destination, Order } from '../../app/appointments/change-appointment.ts'
import type { Slot } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import { listFree } from '../../store/slots/slots.ts'
import { fieldOf, isDay } from '../form.ts'
import type { Visit } from '../visit.ts'

/** How far ahead free slots are offered to an agent. */
const OFFERED_FOR = { days: 60 }

/** The word of an address, or of a form, for each thing that is done to an appointment. */
const ORDERS: Record<string, Order['what']> = {
  deplacer: 'move',
  annuler: 'cancel',
  retablir: 'restore',
  excuser: 'excuse',
  honorer: 'honour',
  manquer: 'miss',
}

export const WORD_OF = Object.fromEntries(Object.entries(ORDERS).map(([word, what]) => [what, word])) as Record<
  Order['what'],
  string
>

/** What a form asks of an appointment of this type. */
export async function readOrder(visit: Visit, type: string, form: unknown): Promise<Order> {
  const what = ORDERS[fieldOf(form, 'faire')]
  if (!what) throw new Problem('fieldMissing')
  return what === 'move' ? { what, to: await readDestination(visit, type, form) } : { what }
}

/** A free slot, or a day, an hour and a place. */
export async function readDestination(visit: Visit, type: string, form: unknown): Promise<Destination> {
  const slotId = fieldOf(form, 'creneau')
  if (slotId !== '') {
    const slot = (await listFreeSlots(visit, type)).find(({ id }) => id === slotId)
    if (!slot) throw new Problem('slotFull')
    return intoSlot(slot)
  }
  const minutes = Number(fieldOf(form, 'duree'))
  const name = fieldOf(form, 'autre-lieu')
  const id = fieldOf(form, 'lieu')
  if (name === '' && id === '') throw new Problem('fieldMissing')
  return {
    startsAt: readMoment(form, visit.office.zone),
    place: name === '' ? { id } : { name, address: fieldOf(form, 'autre-adresse') },
    ...(Number.isInteger(minutes) && minutes > 0 && minutes <= 24 * 60 && { minutes }),
  }
}

export function intoSlot({ id, startsAt, place, minutes, agentId }: Slot): Destination {
  return { startsAt, place: { id: place.id }, slotId: id, minutes, agentId }
}

/** Slots of a type still free, soonest first. */
export async function listFreeSlots({ parts, office, now }: Visit, type: string): Promise<Slot[]> {
  return listFree(parts.store, { officeId: office.id, type, from: now.toUTC(), until: now.plus(OFFERED_FOR).toUTC() })
}

/** The day and the hour of a form, on the office's clock; an hour that the clock skips is none. */
function readMoment(form: unknown, zone: string): DateTime {
  const day = fieldOf(form, 'jour')
  const hour = fieldOf(form, 'heure')
  const moment = DateTime.fromISO(`${day}T${hour}`, { zone })
  const read = isDay(day) && /^\d{2}:\d{2}$/.test(hour) && moment.isValid && moment.year >= 2000 && moment.year < 2200
  if (!read || moment.toFormat('HH:mm') !== hour) throw new Problem('dateUnread')
  return moment.toUTC()
}

import { type Appointment, type Home, isVisit } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { findPlace, keepPlace, keepPlaceOfVisits } from '../../store/places/places.ts'
import type { Parts } from '../parts.ts'

/** Where an appointment takes place, as its row says it: a place of the office or, of a visit, somebody's home. */
export interface Where {
  placeId: string
  home: Home | null
}

/** The place of an appointment of this type named by words: made when it is new, unless it is a person's home. */
export async function whereNamed(
  tx: Transaction,
  { newId }: Pick<Parts, 'newId'>,
  officeId: string,
  type: string,
  { name, address }: { name: string; address: string | undefined },
): Promise<Where> {
  if (isVisit(type)) {
    const { id: placeId } = await keepPlaceOfVisits(tx, officeId, newId)
    return { placeId, home: { name, address: address ?? '' } }
  }
  return { placeId: (await keepPlace(tx, officeId, { name, address }, newId)).id, home: null }
}

/** The place an agent chose: one of the office by its id, or words. The place an appointment has already is kept with its home. */
export async function whereChosen(
  tx: Transaction,
  parts: Pick<Parts, 'newId'>,
  officeId: string,
  type: string,
  place: { id: string } | { name: string; address: string },
  before?: Appointment,
): Promise<Where> {
  if ('name' in place) return whereNamed(tx, parts, officeId, type, place)
  if (before && isVisit(before.type) && place.id === before.place.id)
    return { placeId: place.id, home: { name: before.place.name, address: before.place.address } }
  if ((await findPlace(tx, place.id))?.officeId !== officeId) throw new Problem('notFound')
  return { placeId: place.id, home: null }
}

/** Whether it is where the appointment already takes place. */
export function isWhere({ placeId, home }: Where, { place }: Appointment): boolean {
  return placeId === place.id && (!home || (home.name === place.name && home.address === place.address))
}

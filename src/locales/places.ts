import type { Appointment } from '../domain/appointment.ts'
import type { Place } from '../domain/office.ts'
import { toGsm7 } from '../domain/segments.ts'

/** The ways to name a place in a text, richest first: name and address, address, name. */
export function waysToNamePlace({ name, address }: Place): string[] {
  const named = toGsm7(name)
  const addressed = shortAddress(toGsm7(address))
  if (!addressed) return [named]
  return [`${named}, ${addressed}`, addressed, named]
}

/** Where to go, when one line is all there is: the address, or the name when there is none. */
export function addressOf({ name, address }: Place): string {
  return shortAddress(toGsm7(address)) || toGsm7(name)
}

/** The ways to name where somebody is to come; undefined of a telephone call or a visit at home. */
export function whereToCome({ type, place }: Appointment): string[] | undefined {
  return isWithoutJourney(type) ? undefined : waysToNamePlace(place)
}

export function isWithoutJourney(type: string): boolean {
  return type === 'TEL' || type === 'VISITE'
}

/** The town is enough: a postal code costs six characters and finds nobody's way. */
function shortAddress(address: string): string {
  return address.replace(/\b\d{5}\s+(?=\p{L})/gu, '').trim()
}

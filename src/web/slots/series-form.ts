import { fieldOf, fieldsOf } from '../form.ts'

/** The most a list of choices holds. */
export const PLACES_SHOWN = 200

/** What somebody typed to open slots. */
export interface SeriesForm {
  from: string
  weekdays: number[]
  weeks: number
  hours: string
  minutes: number
  type: string
  agent: string
  place: string
  newPlace: string
  address: string
  capacity: number
}

/** Reads the form, from an address or from its body; numbers that are none are NaN. */
export function readSeries(form: unknown): SeriesForm {
  return {
    from: fieldOf(form, 'debut'),
    weekdays: fieldsOf(form, 'semaine')
      .map(Number)
      .filter((day) => Number.isInteger(day) && day >= 1 && day <= 7),
    weeks: numberOf(form, 'semaines', 1),
    hours: fieldOf(form, 'heures'),
    minutes: numberOf(form, 'duree', 30),
    type: fieldOf(form, 'type'),
    agent: fieldOf(form, 'agent'),
    place: fieldOf(form, 'lieu'),
    newPlace: fieldOf(form, 'nouveau'),
    address: fieldOf(form, 'adresse'),
    capacity: numberOf(form, 'places', 1),
  }
}

/** The same, as the end of an address. */
export function addressOf(form: SeriesForm): string {
  const asked = new URLSearchParams({
    debut: form.from,
    semaines: String(form.weeks),
    heures: form.hours,
    duree: String(form.minutes),
    type: form.type,
    agent: form.agent,
    lieu: form.place,
    nouveau: form.newPlace,
    adresse: form.address,
    places: String(form.capacity),
  })
  for (const day of form.weekdays) asked.append('semaine', String(day))
  return asked.toString()
}

function numberOf(form: unknown, name: string, usual: number): number {
  const written = fieldOf(form, name)
  if (written === '') return usual
  return /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN
}

import type { DateTime } from 'luxon'
import { type Appointment, isVisit } from '../appointment.ts'
import type { AppointmentType, Office } from '../office.ts'
import type { Probationer } from '../people.ts'
import { type Obstacle, whyNotText } from '../why-not-text.ts'
import type { Extra } from './extras.ts'

/** A trial that has begun, as far as whom and what it is about. */
export interface RunningTrial {
  id: string
  /** One, or several together. */
  officeIds: readonly string[]
  extra: Extra
  types: readonly string[]
  startedAt: DateTime
  /** Appointments from here on are as usual. */
  until: DateTime
}

/** Whether an extra can be compared about a type of appointment: the office gives it, and the stake is no judge's. */
export function mayTry(extra: Extra, type: AppointmentType, office: Pick<Office, 'reminders'>): boolean {
  if (!type.texted || type.moving === 'never') return false
  const days = (type.reminders ?? office.reminders).map(({ daysBefore }) => daysBefore)
  switch (extra) {
    case 'invitation':
      return true
    case 'before4':
      return days.includes(4) && days.includes(1)
    case 'wording':
      // The sentence is about the journey.
      return type.code !== 'TEL' && !isVisit(type.code)
    case 'slotsAtOnce':
      return type.moving === 'self'
  }
}

/** Whether it can about each of some types, by their codes. */
export function mayTryAll(
  { extra, types: codes }: { extra: Extra; types: readonly string[] },
  office: Pick<Office, 'reminders'>,
  types: ReadonlyMap<string, AppointmentType>,
): boolean {
  return codes.every((code) => {
    const type = types.get(code)
    return type !== undefined && mayTry(extra, type, office)
  })
}

/** Whether a trial is about an appointment: one of its offices, one of its types, its time. */
export function isAbout(
  { officeIds, types, startedAt, until }: RunningTrial,
  appointment: Pick<Appointment, 'officeId' | 'type' | 'startsAt'>,
): boolean {
  const { officeId, type, startsAt } = appointment
  return officeIds.includes(officeId) && types.includes(type) && startsAt >= startedAt && startsAt < until
}

/** Why somebody is in no trial; `setApart`: they once wrote of a danger, or want to be in none, of which nothing more is kept. */
export type Outside = 'protectedAdult' | 'setApart' | Obstacle

/** All of them, as a protocol names them: one more does not compile without its line. */
export const OUTSIDE = Object.keys({
  protectedAdult: true,
  setApart: true,
  paused: true,
  optedOut: true,
  noPhone: true,
  wrongNumber: true,
  landline: true,
  invalid: true,
  gone: true,
  blocked: true,
  sharedNumber: true,
} satisfies Record<Outside, true>) as readonly Outside[]

/** Those whom a trial never touches, or no longer: they get all that is usual. */
export function whyOutside(
  person: Probationer,
  { numberIsShared, setApart }: { numberIsShared: boolean; setApart: boolean },
): Outside | undefined {
  if (person.protectedAdult) return 'protectedAdult'
  if (setApart) return 'setApart'
  // An agent may let a shared number be texted: who reads it is not known all the same.
  return whyNotText({ ...person, textsAllowedOnSharedNumber: false }, numberIsShared)
}

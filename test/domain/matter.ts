import { DateTime } from 'luxon'
import { expect } from 'vitest'
import type { Appointment } from '../../src/domain/appointment.ts'
import {
  type AppointmentType,
  type Office,
  STARTING_HOURS,
  STARTING_REMINDERS,
  STARTING_TYPES,
} from '../../src/domain/office.ts'
import type { Probationer } from '../../src/domain/people.ts'
import type { Circumstances, Matter } from '../../src/domain/reminder.ts'

/** The zones of France, each with its public holidays. */
export const ZONES: [zone: string, region: string][] = [
  ['Europe/Paris', 'FR'],
  ['Europe/Paris', 'FR-57'],
  ['America/Guadeloupe', 'GP'],
  ['America/Martinique', 'MQ'],
  ['America/Cayenne', 'GF'],
  ['Indian/Reunion', 'RE'],
  ['Indian/Mayotte', 'YT'],
  ['America/Miquelon', 'PM'],
  ['Pacific/Tahiti', 'PF'],
  ['Pacific/Noumea', 'NC'],
  ['Pacific/Wallis', 'WF'],
]

export const KARIM: Probationer = {
  id: 'p1',
  officeId: 'o1',
  caseNumber: '2026/117',
  lastName: 'Benali',
  firstName: 'Karim',
  phone: '+33612345678',
  language: 'fr',
  pausedReason: undefined,
  protectedAdult: false,
  textsAllowedOnSharedNumber: false,
  sensitiveAllowed: false,
  optedOutAt: undefined,
  phoneDoubt: undefined,
}

/** An appointment of Lille, on its clock. */
export function matter(
  startsAt: string | DateTime,
  some: { appointment?: Partial<Appointment>; office?: Partial<Office>; type?: Partial<AppointmentType> } = {},
): Matter {
  const office = { ...LILLE, ...some.office }
  const appointment: Appointment = {
    id: 'a1',
    officeId: 'o1',
    probationerId: KARIM.id,
    type: 'SPIP',
    reference: undefined,
    startsAt: (typeof startsAt === 'string' ? DateTime.fromISO(startsAt, { zone: office.zone }) : startsAt).toUTC(),
    minutes: 30,
    place: {
      id: 'l1',
      officeId: 'o1',
      name: 'SPIP',
      address: '1 rue Neuve',
      directions: undefined,
      contact: undefined,
    },
    agentId: undefined,
    documents: [],
    status: 'planned',
    answer: 'none',
    version: 1,
    movedByText: 0,
    slotId: undefined,
    doubtful: false,
    ...some.appointment,
  }
  return { appointment, office, type: { ...typeOf('SPIP'), ...some.type } }
}

export function facts(about: Matter): Circumstances {
  return { ...about, probationer: KARIM, numberIsShared: false }
}

export function typeOf(code: string): AppointmentType {
  return defined(STARTING_TYPES.find((type) => type.code === code))
}

export function paris(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'Europe/Paris' }).toUTC()
}

export function defined<Value>(value: Value | undefined): Value {
  return value ?? expect.fail('there is one')
}

const LILLE: Office = {
  id: 'o1',
  code: 'LILLE',
  name: 'SPIP Lille',
  zone: 'Europe/Paris',
  holidayRegion: 'FR',
  closedDays: [],
  openedDays: [],
  sendingHours: STARTING_HOURS,
  reminders: [...STARTING_REMINDERS],
  phone: undefined,
  email: undefined,
  typeWords: {},
  statusWords: {},
  digestAt: '17:30',
  segmentPrice: undefined,
}

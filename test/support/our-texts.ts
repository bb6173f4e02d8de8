import { DateTime } from 'luxon'
import type { Reply } from '../../src/conversation/reply.ts'
import type { ComingAppointment, Slot } from '../../src/domain/appointment.ts'
import { GENERAL_DUTIES } from '../../src/domain/obligation.ts'
import type { Office } from '../../src/domain/office.ts'
import type { Language } from '../../src/domain/people.ts'
import type { Voice } from '../../src/locales/locale.ts'
import { sayReply, sayText } from '../../src/locales/say.ts'

const ZONE = 'Europe/Paris'
const THURSDAY = DateTime.fromISO('2027-01-14T14:30', { zone: ZONE })
const PLACE = {
  id: 'place',
  officeId: 'office',
  name: 'SPIP des Hauts-de-Seine',
  address: '94 bd du Général Leclerc, 92000 Nanterre',
  directions: undefined,
  contact: 'greffe.jap@justice.fr',
}
const KINDS = ['summons', 'reminder', 'moved', 'cancelled', 'excused', 'restored', 'moveRefused', 'missed'] as const
const WORDLESS = [
  ...(['consequences', 'nothingComing'] as const),
  ...(['askStop', 'askWrongNumber', 'help', 'greeting', 'optedOut', 'optedIn', 'wrongNumber', 'dangerSelf'] as const),
  ...(['dangerVictim', 'dangerMedical', 'dangerThreat', 'stranger', 'sharedNumber', 'offerHelp'] as const),
]

/** Texts that leave this service, of nearly every kind, in one language. */
export function ourTexts(language: Language): string[] {
  const voice: Voice = { office: office(), now: THURSDAY.minus({ days: 1 }) }
  const said = ['SPIP', 'TEL', 'VISITE'].flatMap((type) =>
    KINDS.map((kind) => sayText(language, kind, { appointment: appointmentOf(type), answer: 'none' }, voice)),
  )
  return [
    sayText(language, 'welcome', {}, voice),
    ...said,
    sayText(language, 'moved', { appointment: appointmentOf('SPIP'), was: THURSDAY.minus({ weeks: 1 }) }, voice),
    ...replies().map((reply) => sayReply(language, reply, voice)),
  ]
}

function replies(): Reply[] {
  const appointment = appointmentOf('SPIP')
  const slots = [0, 1, 2].map(slotOf)
  const duties = GENERAL_DUTIES.slice(0, 3).map((duty, index) => ({
    kind: 'general' as const,
    number: index + 1,
    duty,
  }))
  return [
    { text: 'confirmed', values: { appointment } },
    { text: 'whichAppointment', values: { appointments: [appointment, appointment] } },
    { text: 'askConfirmation', values: { appointment } },
    { text: 'slotsOffered', values: { appointment, slots } },
    { text: 'slotTaken', values: { slots } },
    { text: 'freedHour', values: { appointment, startsAt: slotOf(1).startsAt } },
    { text: 'freedHourAsked', values: { appointment, startsAt: slotOf(1).startsAt } },
    { text: 'freedHourTaken', values: { appointment, startsAt: slotOf(1).startsAt } },
    { text: 'freedHourDeclined', values: { appointment } },
    { text: 'changed', values: { slot: slotOf(1) } },
    { text: 'moveAsked', values: { appointment } },
    ...(['askBefore', 'documentNoted', 'phoneNoted', 'callbackNoted', 'notUnderstood', 'passedOn'] as const).map(
      (text): Reply => ({ text, values: { appointment } }),
    ),
    { text: 'tooLateToMove', values: { appointment } },
    { text: 'writeToRegistry', values: { appointment } },
    { text: 'grave', values: { reason: 'grief', appointment } },
    { text: 'lateNoted', values: { appointment, minutes: 20, soon: true } },
    { text: 'when', values: { appointment, asks: true } },
    { text: 'where', values: { appointment } },
    { text: 'who', values: { appointment } },
    { text: 'documents', values: { appointment, obligations: [] } },
    { text: 'obligations', values: { entries: duties, more: true } },
    { text: 'handedOver', values: { appointment } },
    { text: 'notUnderstoodAmong', values: { appointments: [appointment, appointment] } },
    { text: 'notUnderstood', values: { appointment: { ...appointment, answer: 'confirmed' } } },
    { text: 'readLater', values: { appointment } },
    { text: 'topic', values: { topic: 'sursis' } },
    ...WORDLESS.map((text): Reply => ({ text, values: {} })),
  ]
}

function appointmentOf(type: string): ComingAppointment {
  return {
    id: 'appointment',
    officeId: 'office',
    probationerId: 'person',
    type,
    reference: undefined,
    startsAt: THURSDAY.toUTC(),
    minutes: 30,
    place: PLACE,
    agentId: 'agent',
    documents: ["attestation d'emploi"],
    status: 'planned',
    answer: 'none',
    version: 1,
    movedByText: 0,
    slotId: undefined,
    doubtful: false,
    moving: 'self',
    agentName: 'Marie Lefèvre',
  }
}

function slotOf(days: number): Slot {
  return {
    id: `slot-${days}`,
    officeId: 'office',
    type: 'SPIP',
    startsAt: THURSDAY.plus({ days, hours: 2 }).toUTC(),
    minutes: 30,
    place: PLACE,
    agentId: 'agent',
    capacity: 1,
    taken: 0,
  }
}

function office(): Office {
  return {
    id: 'office',
    code: 'SPIP',
    name: 'SPIP 92',
    zone: ZONE,
    holidayRegion: 'FR',
    closedDays: [],
    openedDays: [],
    sendingHours: 'always',
    reminders: [],
    phone: '01 40 97 00 00',
    email: undefined,
    typeWords: {},
    statusWords: {},
    digestAt: '17:30',
    segmentPrice: undefined,
  }
}

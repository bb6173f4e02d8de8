import { DateTime } from 'luxon'
import type { ListedDuty, PlainFact, Reply } from '../../src/conversation/reply.ts'
import type { Answer, ComingAppointment, Slot } from '../../src/domain/appointment.ts'
import {
  GENERAL_DUTIES,
  type GeneralDuty,
  OBLIGATIONS,
  type Obligation,
  type ObligationCode,
} from '../../src/domain/obligation.ts'
import type { Office, Place } from '../../src/domain/office.ts'
import { LANGUAGES } from '../../src/domain/people.ts'
import type { TextValues, Voice } from '../../src/locales/locale.ts'
import { TOPICS } from '../../src/understanding/intent.ts'

/** A usual case, and the longest real values: an address of 80 characters, a place of 30, a name with œ and ê. */
export const USUAL = {
  place: 'SPIP des Hauts-de-Seine',
  address: '94 bd du Général Leclerc, 92000 Nanterre',
  office: 'SPIP 92',
}
export const LONG = {
  place: 'Maison de l’Œuvre et du Chêne',
  address: 'Résidence des Chênes, bâtiment C, 124 bis avenue de la République, 92700 Colombes',
  office: 'SPIP Seine-St-Denis',
}

export const TEXTS: (keyof TextValues)[] = [
  'summons',
  'reminder',
  'moved',
  'cancelled',
  'excused',
  'restored',
  'moveRefused',
  'missed',
]
const ANSWERS: Answer[] = ['none', 'confirmed', 'declined', 'moveAsked']
const TYPES = ['SPIP', 'TEL', 'VISITE', 'TIG', 'JAP']

/** Answers that a usual case can give in one segment; lists of slots and of duties need two. */
export const ONE_SEGMENT = new Set<Reply['text']>([
  'confirmed',
  'whichAppointment',
  'askConfirmation',
  'slotsOffered',
  'slotTaken',
  'freedHour',
  'freedHourAsked',
  'freedHourDeclined',
  'freedHourTaken',
  'listOpen',
  'changed',
  'moveAsked',
  'writeToRegistry',
  'lateNoted',
  'when',
  'where',
  'who',
  'documents',
  'facts',
  'allCount',
  'askBefore',
  'nothingComing',
  'handedOver',
  'documentNoted',
  'phoneNoted',
  'callbackNoted',
  'notUnderstood',
  'notUnderstoodAmong',
  'passedOn',
  'readToo',
  'stillNear',
  'notedNear',
  'thanksNear',
  'requestNoted',
  'automatic',
  'notToday',
  'listNumbers',
  'toldByAnother',
  'restPassedOn',
  'paperAsks',
  'paperDiffers',
  'keepProof',
  'confirmedAll',
  'allStand',
  'askWhether',
  'askStop',
  'askWrongNumber',
  'help',
  'thanks',
  'greeting',
  'optedOut',
  'optedOutAlone',
  'askWhoseStop',
  'optedIn',
  'optedInAlone',
  'askWhoseStart',
  'wrongNumber',
  'stillWrongNumber',
  'languageChanged',
  'dangerSelf',
  'dangerAnother',
  'dangerVictim',
  'dangerMedical',
  'dangerThreat',
  'dangerControlled',
  'optedOutControlled',
  'stranger',
  'sharedNumber',
  'whichPerson',
])

export type Values = typeof USUAL

/** Something we send on our own. */
export interface TextSaid {
  kind: keyof TextValues
  values: { appointment: ComingAppointment; answer: Answer; was?: DateTime }
}

/** What we send on our own, each by its name. */
export function textsOf(values: Values): [string, TextSaid][] {
  return TYPES.flatMap((type) =>
    TEXTS.flatMap((kind) =>
      (kind === 'reminder' ? ANSWERS : (['none'] as const)).map((answer): [string, TextSaid] => [
        `${kind} ${type} ${answer}`,
        { kind, values: { appointment: appointmentOf(values, type), answer } },
      ]),
    ).concat([[`moved ${type} from another day`, { kind: 'moved', values: movedFrom(appointmentOf(values, type)) }]]),
  )
}

/** Nothing is longer to say than a Wednesday. */
export function movedFrom(appointment: ComingAppointment, was = appointment.startsAt.minus({ days: 8 })) {
  return { appointment, answer: 'none' as const, was }
}

/** Everything that is answered, each by its name. */
export function repliesOf(values: Values): [string, Reply][] {
  const appointment = appointmentOf(values, 'SPIP')
  const slots = [0, 1, 2].map((days) => slotOf(values, days))
  const [slot = slotOf(values, 0)] = slots
  const replies: Reply[] = [
    { text: 'confirmed', values: { appointment } },
    { text: 'notToday', values: { appointment } },
    { text: 'listNumbers', values: { count: 3 } },
    { text: 'wishPassedOn', values: { count: 3, appointment } },
    ...(['whichAppointment', 'confirmedAll', 'allStand'] as const).flatMap((text): Reply[] => [
      { text, values: { appointments: [appointment, appointment, appointment] } },
      { text, values: { appointments: [appointment, { ...appointment, type: 'TEL' }] } },
    ]),
    { text: 'askConfirmation', values: { appointment } },
    ...(['decline', 'reschedule', 'late'] as const).flatMap((deed) =>
      ['SPIP', 'TEL', 'VISITE'].map((type): Reply => {
        return { text: 'askWhether', values: { deed, appointment: appointmentOf(values, type) } }
      }),
    ),
    { text: 'slotsOffered', values: { appointment, slots } },
    { text: 'slotTaken', values: { slots } },
    ...['SPIP', 'TEL'].flatMap((type): Reply[] => {
      const hour = { appointment: appointmentOf(values, type), startsAt: slot.startsAt }
      return [
        { text: 'freedHour', values: hour },
        { text: 'freedHourAsked', values: hour },
        { text: 'freedHourDeclined', values: hour },
        { text: 'freedHourTaken', values: hour },
      ]
    }),
    { text: 'listOpen', values: { count: 3, appointment } },
    { text: 'listOpen', values: { count: 2, appointment: undefined } },
    { text: 'changed', values: { slot } },
    { text: 'moveAsked', values: { appointment } },
    { text: 'tooLateToMove', values: { appointment } },
    { text: 'writeToRegistry', values: { appointment } },
    ...(['hospital', 'custody', 'grief', 'refusal', 'movedAway', 'alreadyMissed'] as const).map(
      (reason): Reply => ({ text: 'grave', values: { reason, appointment } }),
    ),
    { text: 'lateNoted', values: { appointment, minutes: 20, soon: true } },
    { text: 'lateNoted', values: { appointment, minutes: undefined, soon: false } },
    { text: 'when', values: { appointment, asks: true } },
    { text: 'when', values: { appointment, asks: false } },
    { text: 'whichPerson', values: { firstNames: ['Jean-François', 'Marie-Hélène'] } },
    { text: 'whichPerson', values: { firstNames: ['Jean-François'] } },
    { text: 'where', values: { appointment } },
    { text: 'who', values: { appointment } },
    { text: 'documents', values: { appointment, obligations: [] } },
    ...[true, false].map((asks): Reply => ({ text: 'facts', values: { appointment, asked: ASKED, asks } })),
    { text: 'obligations', values: { entries: GENERAL_DUTIES.slice(0, 3).map(generalDuty), more: true } },
    { text: 'obligations', values: { entries: GENERAL_DUTIES.slice(3).map(generalDuty), more: false } },
    { text: 'obligations', values: { entries: [10, 11, 12].map((number) => ownDuty(number, WORDS)), more: false } },
    { text: 'obligations', values: { entries: [], more: false } },
    ...[true, false].map((more): Reply => ({ text: 'allCount', values: { more } })),
    ...GENERAL_DUTIES.map((duty, index): Reply => {
      return { text: 'obligation', values: { entry: generalDuty(duty, index), more: true } }
    }),
    ...CODES.map((code, index): Reply => {
      return { text: 'obligation', values: { entry: ownDuty(index + 7, { code }), more: false } }
    }),
    { text: 'obligation', values: { entry: ownDuty(7, WORDS), more: true } },
    { text: 'obligation', values: { entry: ownDuty(7, { code: 'reparer', detail: 'à partir de mars' }), more: true } },
    {
      text: 'obligation',
      values: { entry: ownDuty(7, { ...WORDS, detail: WORDS.words, dueOn: '2027-03-12' }), more: true },
    },
    {
      text: 'obligation',
      values: { entry: ownDuty(7, { code: 'soins', detail: WORDS.words, proof: WORDS.words }), more: true },
    },
    ...TOPICS.map((topic): Reply => ({ text: 'topic', values: { topic } })),
    { text: 'handedOver', values: { appointment } },
    { text: 'notUnderstoodAmong', values: { appointments: [appointment, appointment, appointment] } },
    { text: 'notUnderstood', values: { appointment: { ...appointment, answer: 'confirmed' } } },
    ...LANGUAGES.filter((one) => one !== 'ar' && one !== 'ru').map((language): Reply => {
      return { text: 'languageChanged', values: { language, appointment: undefined } }
    }),
    ...['SPIP', 'TEL'].map(
      (type): Reply => ({ text: 'paperDiffers', values: { appointment: appointmentOf(values, type) } }),
    ),
    ...(['paperAsks', 'keepProof'] as const).map((text): Reply => ({ text, values: { appointment } })),
    ...(['askBefore', 'documentNoted', 'phoneNoted', 'callbackNoted', 'notUnderstood', 'passedOn'] as const).flatMap(
      (text): Reply[] => [
        { text, values: { appointment } },
        { text, values: { appointment: undefined } },
      ],
    ),
    ...(
      [
        'consequences',
        'nothingComing',
        'readToo',
        'stillNear',
        'notedNear',
        'thanksNear',
        'requestNoted',
        'automatic',
        'toldByAnother',
        'restPassedOn',
        'askStop',
        'askWrongNumber',
        'help',
        'thanks',
        'greeting',
        'optedOut',
        'optedOutAlone',
        'askWhoseStop',
        'optedIn',
        'optedInAlone',
        'askWhoseStart',
        'wrongNumber',
        'stillWrongNumber',
        'dangerSelf',
        'dangerAnother',
        'dangerVictim',
        'dangerMedical',
        'dangerThreat',
        'dangerControlled',
        'optedOutControlled',
        'stranger',
        'sharedNumber',
      ] as const
    ).map((text) => ({ text, values: {} }) as Reply),
  ]
  return replies.map((reply, index) => [`${reply.text} (${index})`, reply])
}

const ASKED = [{ fact: 'where' }, { fact: 'who' }, { fact: 'documents', obligations: [] }] satisfies PlainFact[]

const CODES = Object.keys(OBLIGATIONS) as ObligationCode[]

/** What a file may say at its longest, with letters that are not GSM-7 and some that count twice. */
const WORDS = { words: `Ne pas s’approcher du château {à moins de 500 €} de Mme ${'Lefèvre-Çelik, '.repeat(40)}` }

export function generalDuty(duty: GeneralDuty, index: number): ListedDuty {
  return { kind: 'general', number: index + 1, duty }
}

function ownDuty(number: number, more: Partial<Obligation>): ListedDuty {
  const obligation: Obligation = {
    id: `o${number}`,
    probationerId: 'p',
    code: undefined,
    words: undefined,
    detail: undefined,
    dueOn: undefined,
    proof: undefined,
    status: 'current',
    ...more,
  }
  return { kind: 'own', number, obligation }
}

export const THURSDAY = DateTime.fromISO('2027-01-14T14:30', { zone: 'Europe/Paris' })

function placeOf({ place, address }: Values): Place {
  return { id: 'place', officeId: 'office', name: place, address, directions: undefined, contact: undefined }
}

export function appointmentOf(values: Values, type: string): ComingAppointment {
  return {
    id: 'appointment',
    officeId: 'office',
    probationerId: 'person',
    type,
    reference: undefined,
    startsAt: THURSDAY.toUTC(),
    minutes: 30,
    place: placeOf(values),
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

function slotOf(values: Values, days: number): Slot {
  return {
    id: `slot-${days}`,
    officeId: 'office',
    type: 'SPIP',
    startsAt: THURSDAY.plus({ days, hours: 2 }).toUTC(),
    minutes: 30,
    place: placeOf(values),
    agentId: 'agent',
    capacity: 1,
    taken: 0,
  }
}

export function voiceOf({ office: name }: Values): Voice {
  const office: Office = {
    id: 'office',
    code: 'SPIP',
    name,
    zone: 'Europe/Paris',
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
  return { office, now: THURSDAY.minus({ days: 1 }) }
}

export function isTyped({ obligation: { words, detail, proof } }: Extract<ListedDuty, { kind: 'own' }>): boolean {
  return Boolean(words || detail || proof)
}

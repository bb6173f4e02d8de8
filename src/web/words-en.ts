import type { AppointmentStatus } from '../domain/appointment.ts'
import type { DropReason, MessageState, Refusal } from '../domain/message.ts'
import type { Language } from '../domain/people.ts'
import type { Sign, Unreachable } from '../domain/standing.ts'

export const SITE = {
  name: 'justif',
  unfold: 'Menu',
  menu: 'Pages of the service',
  skip: 'Skip to content',
  agenda: 'Agenda',
  people: 'People',
  service: 'Service',
  settings: 'Settings',
  phone: 'Telephone',
  mailbox: 'Mailbox',
  demo: 'Demonstration.',
  demoBare: 'No text leaves from here: do not load real people.',
  demoMeans: 'People and appointments are made up. No text leaves.',
}

export const SHARED = {
  colon: ': ',
  doubtful: 'perhaps another appointment, moved',
  readByMachine: 'Read by the machine',
  noAgent: 'none',
  mobileUnread: 'This number cannot be read. Write it in full, for example 06 39 98 10 99.',
}

export const TYPES: Record<string, string> = {
  SPIP: 'Follow-up',
  PREMIER: 'First appointment',
  TEL: 'By telephone',
  VISITE: 'Home visit',
  TIG: 'Unpaid work (TIG)',
  STAGE: 'Course',
  DDSE: 'Electronic tag',
  JAP: 'Judge (JAP)',
}

export const LANGUAGE_NAMES: Record<Language, string> = {
  fr: 'French',
  'fr-facile': 'easy French',
  en: 'English',
  es: 'Spanish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ar: 'Arabic',
  tr: 'Turkish',
  ru: 'Russian',
}

export const STATUSES: Record<AppointmentStatus, string> = {
  planned: 'Planned',
  cancelled: 'Cancelled',
  honoured: 'Kept',
  missed: 'Missed',
  excused: 'Excused',
}

export const OBLIGATION_STATES = { current: 'In force', lifted: 'Lifted' }

export const SIGNS: Record<Sign, string> = {
  danger: 'Danger',
  confirmed: 'Confirmed',
  declined: 'Cannot come',
  moveAsked: 'Asks for another time',
  movedByText: 'Moved by text',
  wrote: 'Wrote, without confirming',
  silent: 'No answer',
  notTextedYet: 'Not texted yet',
  unreachable: 'Out of reach',
  paused: 'Texts paused',
  doubtful: 'To check',
}

export const OBSTACLES: Record<Unreachable, string> = {
  noPhone: 'no number',
  optedOut: 'asked for texts to stop',
  sharedNumber: 'shared number',
  wrongNumber: 'wrong number',
  landline: 'landline',
  invalid: 'number that does not exist',
  gone: 'number no longer in service',
  undelivered: 'texts do not arrive',
  blocked: 'number that blocks texts',
  textLost: 'the last text did not arrive',
}

export const TEXT_STATES: Record<MessageState, string> = {
  waiting: 'waiting to be sent',
  sending: 'being sent',
  uncertain: 'sending to be checked',
  sent: 'sent',
  delivered: 'arrived',
  undelivered: 'did not arrive',
  refused: 'refused by the carrier',
  dropped: 'not sent',
}

export const TEXT_REASONS: Record<DropReason | Refusal | 'wrongNumber', string> = {
  optedOut: 'asked for texts to stop',
  phoneInDoubt: 'number in doubt',
  wrongNumber: 'this number is somebody else’s',
  noPhone: 'no number',
  paused: 'texts paused',
  sharedNumber: 'shared number',
  notBooked: 'the appointment no longer stands',
  newVersion: 'the appointment changed',
  pastUse: 'too late to be of use',
  recentText: 'another text has just said so',
  dayBeforeOnly: 'the reminder of the day before is enough',
  answered: 'the person has already answered',
  enoughTexts: 'three texts have already left',
  loopGuard: 'too many texts within an hour',
  answeredByHand: 'an agent answered',
  unwanted: 'the person asked not to be answered',
  typeNotTexted: 'no texts for this appointment',
  doubtful: 'appointment to be checked',
  rehearsal: 'rehearsal: only the team receives texts',
  takenBack: 'cancelled by the agent before it left',
  landline: 'landline',
  invalid: 'number that does not exist',
  gone: 'number no longer in service',
  blocked: 'this number receives no texts',
  filtered: 'taken for spam',
  configuration: 'setting to be corrected',
  unknown: 'reason unknown',
}

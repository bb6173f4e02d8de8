import type { DateTime } from 'luxon'
import type { FirstRun } from './first-run.ts'
import type { Language } from './people.ts'
import type { MatchedFiles } from './schedule/matched-heads.ts'

/** Of an office, in characters: its name begins every text. */
export const LONGEST_NAME = 20

/** What files and commands tell offices apart by. */
export function isOfficeCode(word: string): boolean {
  return CODE.test(word)
}

const CODE = /^[\p{L}\d][\p{L}\d_-]{1,19}$/u

/** The hours in which what we send on our own may leave, in the office's zone; 'always' only on a demonstration. */
export type SendingHours = { days: number[]; opens: string; closes: string } | 'always'

/** A reminder an office wants: so many calendar days before the appointment, at an hour of its clock ("10:00"). */
export interface ReminderRule {
  daysBefore: number
  at: string
  /** Beyond those everybody gets: only to people who have said neither yes nor no, and as a third text about an appointment at most. */
  onlyUnanswered?: true
}

/** What an office says in its own words, by language and sentence: those of a release it no longer runs too. */
export type Wording = Partial<Record<Language, Readonly<Record<string, OwnSentence>>>>

/** The templates of a sentence, the fullest first, and which values it had when they were written. */
export interface OwnSentence {
  templates: readonly string[]
  values: readonly string[]
}

/** A probation service or a registry: whose clock, holidays, words and habits everything below follows. */
export interface Office {
  id: string
  code: string
  /** As people read it in a text: short, e.g. "SPIP 92". */
  name: string
  zone: string
  /** A region code of the date-holidays library, e.g. "FR", "FR-67", "GP". */
  holidayRegion: string
  /** Days (ISO dates) the office closes or opens against its region's calendar. */
  closedDays: string[]
  openedDays: string[]
  sendingHours: SendingHours
  reminders: ReminderRule[]
  phone: string | undefined
  email: string | undefined
  /** When the summary of the day leaves for agents who chose no hour of their own ("17:30"), on its clock. */
  digestAt: string
  /** What a carrier bills for one segment, in ten-thousandths of a euro, when the office said. */
  segmentPrice: number | undefined
  /** Whether people are welcomed before their first text. */
  welcomes?: boolean
  /** Since when it rehearses: texts leave to its team only. Undefined: they leave to the people it follows. */
  rehearsalSince?: DateTime | undefined
  /** Numbers of the team, which get texts while it rehearses. */
  teamPhones?: readonly string[] | undefined
  /** Where it is on its first day; undefined of one that opened without. */
  firstRun?: FirstRun | undefined
  /** The trial that runs there, if one does. */
  trialId?: string | undefined
  /** The office's own words for types and statuses, folded, e.g. { "debat contradictoire": "JAP" }. */
  typeWords: Record<string, string>
  statusWords: Record<string, string>
  /** The address of the agent that its files name otherwise, by the name, folded, e.g. { "c martin": "claire.martin@justice.example" }. */
  agentWords?: Readonly<Record<string, string>> | undefined
  /** What its pages call its types, by code, where it said. */
  typeNames?: Readonly<Record<string, string>> | undefined
  /** What the columns of its files mean, where somebody had to say it. */
  columnMatches?: MatchedFiles | undefined
  /** What the paper of each evening is sealed with; undefined: none is written. */
  paperWord?: string | undefined
  /** Its own words for what is texted, if it has any. */
  wording?: Wording | undefined
}

export interface Place {
  id: string
  officeId: string
  name: string
  address: string
  /** How to get there, if the office gave it. */
  directions: string | undefined
  /** How to write to this place (a registry's address or e-mail), if the office gave it. */
  contact: string | undefined
}

/** What may be done by text about a type of appointment: moved at once, asked of the agent, or never. */
export type Moving = 'self' | 'asked' | 'never'

/** How many people are asked at once whether they want an hour that came free. */
export type AskingFor = 'oneByOne' | 'threeAtOnce'

export interface AppointmentType {
  code: string
  moving: Moving
  /** Whether texts are sent about it at all. */
  texted: boolean
  /** Whether a text says that it was missed. */
  missedText: boolean
  /** Overrides the office's reminders when given. */
  reminders: ReminderRule[] | undefined
  /** What to bring to every appointment of this type. */
  documents: string[]
  /** Whether somebody may move by text into a slot of another agent than theirs. */
  colleagueSlots: boolean
  /** Whether an hour that came free is offered by text to those who wish for one, and to how many at once. */
  freedHours?: AskingFor | undefined
}

/** The types of appointment an office starts with. */
export const STARTING_TYPES: readonly AppointmentType[] = [
  newType('SPIP', 'self'),
  newType('PREMIER', 'asked'),
  newType('TEL', 'self'),
  newType('VISITE', 'asked'),
  newType('TIG', 'asked'),
  newType('STAGE', 'asked'),
  newType('DDSE', 'asked'),
  // What happens after a missed hearing is the judge's to say: no text of ours about it.
  { ...newType('JAP', 'never'), missedText: false },
]

/** How a new office works until it says otherwise: Monday to Saturday 9:00–19:00, reminders four days and one day before at 10:00. */
export const STARTING_HOURS: Exclude<SendingHours, 'always'> = {
  days: [1, 2, 3, 4, 5, 6],
  opens: '09:00',
  closes: '19:00',
}
export const STARTING_REMINDERS: readonly ReminderRule[] = [
  { daysBefore: 4, at: '10:00' },
  { daysBefore: 1, at: '10:00' },
]

/** An instant as the office's clock shows it. */
export function onOfficeClock(office: Pick<Office, 'zone'>, instant: DateTime): DateTime {
  return instant.setZone(office.zone)
}

/** A type of appointment as it is until an office says otherwise. */
export function newType(code: string, moving: Moving): AppointmentType {
  return { code, moving, texted: true, missedText: true, reminders: undefined, documents: [], colleagueSlots: false }
}

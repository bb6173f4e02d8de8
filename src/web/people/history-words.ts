import { DateTime } from 'luxon'
import { isCode } from '../../domain/obligation.ts'
import type { Language, PhoneDoubt } from '../../domain/people.ts'
import { writePhone } from '../../domain/phone.ts'
import { clockTime, dayAndMonth } from '../dates.ts'
import { OBLIGATIONS as CATALOGUE } from '../locale-words.ts'
import { LANGUAGE_NAMES, OBSTACLES } from '../words.ts'
import { BY_HAND } from './by-hand-words.ts'
import { MEANINGS } from './misreading-words.ts'
import { PERSON, pauseInWords } from './words.ts'

type Details = Record<string, string | number>

/** What the journal adds to what happened, for people: nothing when it is only for machines. */
export function detailsInWords(
  what: string,
  details: Details,
  zone: string,
  names: ReadonlyMap<string, string>,
): string | undefined {
  return WORDS[what]?.(details, zone, names)
}

const { how: HOW } = PERSON.sending

type InWords = (details: Details, zone: string, names: ReadonlyMap<string, string>) => string | undefined

const WORDS: Record<string, InWords> = {
  phoneChanged: ({ from, to }) => `${phoneOr(from)} → ${phoneOr(to)}`,
  phoneTrusted: ({ doubt }) => OBSTACLES[doubt as PhoneDoubt],
  languageChanged: ({ to }) => LANGUAGE_NAMES[to as Language],
  personPaused: ({ reason }) => (reason === undefined ? undefined : pauseInWords(String(reason))),
  textsStopped: ({ how }) => HOW[how as keyof typeof HOW],
  textsResumed: ({ proof, how }) => text(proof) ?? HOW[how as keyof typeof HOW],
  latenessAnnounced: ({ minutes }) => (minutes === undefined ? undefined : `${minutes} min`),
  messageMisread: ({ meaning }) => MEANINGS[meaning as keyof typeof MEANINGS],
  identityCorrected: ({ fields }) => correctedFields(String(fields)),
  obligationMade: duty,
  obligationChanged: duty,
  obligationLifted: duty,
  obligationStands: duty,
  proofSeen: duty,
  appointmentMoved: before,
  appointmentMovedByText: before,
}

/** By the catalogue's name: an obligation in the court's own words is told on the person's page alone. */
function duty({ code }: Details): string | undefined {
  return typeof code === 'string' && isCode(code) ? CATALOGUE[code].short : undefined
}

function correctedFields(fields: string): string {
  const { caseNumber, lastName, firstName, birthDate } = BY_HAND
  const names: Record<string, string> = { caseNumber, lastName, firstName, birthDate }
  return fields
    .split(' ')
    .map((field) => names[field] ?? field)
    .join(', ')
    .toLowerCase()
}

function phoneOr(phone: string | number | undefined): string {
  return phone === undefined ? PERSON.contact.noPhone : writePhone(String(phone))
}

function text(words: string | number | undefined): string | undefined {
  return words === undefined ? undefined : String(words)
}

/** When it was and, once it went to another agent, with whom it was and is. */
function before({ from, fromAgent, toAgent }: Details, zone: string, names: ReadonlyMap<string, string>) {
  const instant = DateTime.fromISO(String(from), { zone: 'utc' }).setZone(zone)
  if (!instant.isValid) return undefined
  const was = PERSON.history.was(`${dayAndMonth(instant)}, ${clockTime(instant)}`)
  if (toAgent === undefined) return was
  const name = (id: string | number) => names.get(String(id)) || PERSON.history.otherAgent
  return PERSON.history.handed(was, fromAgent === undefined ? undefined : name(fromAgent), name(toAgent))
}

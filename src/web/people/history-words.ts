import { DateTime } from 'luxon'
import type { Language, PhoneDoubt } from '../../domain/people.ts'
import { writePhone } from '../../domain/phone.ts'
import { clockTime, dayAndMonth } from '../dates.ts'
import { LANGUAGE_NAMES, OBSTACLES } from '../words.ts'
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
  appointmentMoved: before,
  appointmentMovedByText: before,
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

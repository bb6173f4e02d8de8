import type { DateTime } from 'luxon'
import type { Appointment } from '../domain/appointment.ts'
import type { Moving, Office } from '../domain/office.ts'
import { isFrench, isRightToLeft, type Language, type Probationer } from '../domain/people.ts'
import { letter as ar } from './ar/letter.ts'
import { letter as en } from './en/letter.ts'
import { letter as es } from './es/letter.ts'
import { letter as fr } from './fr/letter.ts'
import { letter as frFacile } from './fr-facile/letter.ts'
import type { Moments } from './moments.ts'
import type { PaperLetterWords } from './paper-letter-words.ts'
import { letter as pt } from './pt/letter.ts'
import { letter as ro } from './ro/letter.ts'
import { letter as ru } from './ru/letter.ts'
import { WRITTEN } from './say.ts'
import { kindOf } from './speaker.ts'
import { letter as tr } from './tr/letter.ts'

/** A letter on paper in words, to be set on a page. */
export interface PaperLetter {
  /** Who writes: a line each. */
  head: string[]
  /** What the window of the envelope shows, a line each: a name, where it goes, and nothing of why. */
  addressee: string[]
  date: string
  /** In the person's language first; whatever that is, in French too. */
  versions: LetterVersion[]
  /** Who signs, a line each. */
  signature: string[]
}

export interface LetterVersion {
  /** As documents name it: "fr", "ar". */
  language: string
  rightToLeft: boolean
  object: string
  /** What stands out: when and where. */
  parts: { words: string; strong?: true }[]
}

/** What a letter is about, and to whom. */
export interface LetterMatter {
  office: Office
  person: Pick<Probationer, 'firstName' | 'lastName' | 'language' | 'address'>
  appointment: Appointment
  agentName: string | undefined
  /** How an appointment of its type may be moved. */
  moving: Moving | undefined
  /** Somebody else opens what comes to their home: it is handed over. */
  byHand: boolean
  now: DateTime
}

/** Words the letter about an appointment as it stands: planned, called off, or an absence that was accepted. */
export function wordLetter(matter: LetterMatter): PaperLetter {
  const { office, person, agentName, byHand, now } = matter
  const { language } = person
  const languages: Language[] = isFrench(language) ? [language] : [language, 'fr']
  return {
    head: [office.name, office.phone, office.email].filter((line) => line !== undefined),
    addressee: [
      [person.firstName, person.lastName].filter(Boolean).join(' '),
      ...(byHand ? [fr.byHand] : linesOfAddress(person.address)),
    ],
    date: WRITTEN[language].moments.date(now.setZone(office.zone)),
    versions: languages.map((one) => versionOf(matter, one)),
    signature: [agentName, office.name].filter((line) => line !== undefined),
  }
}

const WORDS: Record<Language, PaperLetterWords> = { fr, 'fr-facile': frFacile, en, es, pt, ro, ar, tr, ru }

/** A town stands under its street, as the post reads it. */
function linesOfAddress(address: string | undefined): string[] {
  return (address ?? '')
    .split(/\n|,\s*(?=\d{5}\b)|\s+(?=\d{5}\s+\p{L})/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function versionOf(matter: LetterMatter, language: Language): LetterVersion {
  const { status } = matter.appointment
  const standing = status === 'cancelled' || status === 'excused' ? status : 'planned'
  const words = WORDS[language]
  const rightToLeft = isRightToLeft(language)
  const telling: Telling = { words, moments: WRITTEN[language].moments, latin: rightToLeft ? apart : (said) => said }
  const parts = standing === 'planned' ? standingParts(matter, telling) : offParts(matter, telling)
  return {
    language: isFrench(language) ? 'fr' : language,
    rightToLeft,
    object: words.object[standing],
    parts: [{ words: words.greeting }, ...parts],
  }
}

interface Telling {
  words: PaperLetterWords
  moments: Moments
  /** Of what is written in Latin letters and figures, whatever stands around it. */
  latin: (said: string) => string
}

/** Between marks (LRI, PDI): in an Arabic sentence the pairs of figures of a telephone number would change places. */
function apart(said: string): string {
  return `\u2066${said}\u2069`
}

function standingParts(
  { office, appointment, moving }: LetterMatter,
  { words, moments, latin }: Telling,
): LetterVersion['parts'] {
  const { place, documents, version } = appointment
  const kind = kindOf(appointment)
  const sender = latin(office.name)
  const where = [place.name, place.address].filter(Boolean).join(', ')
  const contact = moving === 'never' ? place.contact : undefined
  const { phone } = office
  return [
    { words: words.begins[kind](sender) },
    { words: whenOf(words, moments, appointment, office), strong: true },
    ...(kind === 'meeting' ? [{ words: latin(where), strong: true as const }] : []),
    ...(kind === 'meeting' && place.directions ? [{ words: latin(place.directions) }] : []),
    { words: words.must[kind] },
    ...(documents.length > 0 ? [{ words: words.bring(latin(documents.join(', '))) }] : []),
    { words: contact ? words.write(latin(contact)) : phone ? words.call(latin(phone)) : words.tell(sender) },
    { words: words.stands },
    ...(version > 1 ? [{ words: words.replaces }] : []),
  ]
}

function offParts({ office, appointment }: LetterMatter, { words, moments, latin }: Telling): LetterVersion['parts'] {
  const said = appointment.status === 'excused' ? words.excused : words.cancelled
  return [
    { words: said(whenOf(words, moments, appointment, office)), strong: true },
    { words: words.next },
    ...(office.phone ? [{ words: words.question(latin(office.phone)) }] : []),
  ]
}

/** With its year, which texts leave out: a letter is kept. */
function whenOf(
  { day }: PaperLetterWords,
  { dayAndHour, hour }: Moments,
  { startsAt }: Appointment,
  { zone }: Office,
): string {
  const at = startsAt.setZone(zone)
  return dayAndHour(day(at), hour(at.hour, at.minute))
}

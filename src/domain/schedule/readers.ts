import type { AppointmentStatus } from '../appointment.ts'
import type { Language } from '../people.ts'
import { fold, plain, stem } from './fold.ts'
import type { OfficeWords } from './line.ts'
import {
  AMBIGUOUS_STATUS_WORDS,
  LANGUAGE_WORDS,
  OBLIGATION_STATUS_WORDS,
  STATUS_WORDS,
  TYPE_WORDS,
} from './line-words.ts'
import type { LineProblemCode } from './problem.ts'

type Refused = { problem: LineProblemCode }

/** A type of appointment by its code, the office's own words, or the usual ones. */
export function readType(cell: string, office: OfficeWords, codes: readonly string[]): { type: string } | Refused {
  const folded = fold(cell)
  const type =
    codes.find((code) => fold(code) === folded) ?? ownWord(office.typeWords, folded) ?? USUAL_TYPES.get(plain(cell))
  return type !== undefined && codes.includes(type) ? { type } : { problem: 'typeUnknown' }
}

/** How an appointment stands, in the office's own words or the usual ones. */
export function readStatus(cell: string, office: OfficeWords): { status: AppointmentStatus } | Refused {
  const status = ownWord(office.statusWords, fold(cell)) ?? USUAL_STATUSES.get(stem(cell))
  if (isStatus(status)) return { status }
  return { problem: AMBIGUOUS_STATUSES.has(stem(cell)) ? 'statusAmbiguous' : 'statusUnknown' }
}

export function readObligationStatus(cell: string): { status: 'current' | 'lifted' } | Refused {
  const status = OBLIGATION_STATUSES.get(stem(cell))
  return status ? { status } : { problem: 'statusUnknown' }
}

/** A language we write, or one we do not yet: the person then gets French, and staff are told. */
export function readLanguage(cell: string): { language: Language | undefined } | Refused {
  const language = LANGUAGES_BY_WORD.get(fold(cell))
  if (language || /^\p{L}[\p{L}\s()-]{1,30}$/u.test(cell)) return { language }
  return { problem: 'languageUnreadable' }
}

/** A length in minutes: `30`, `30 min`, `1h30`, `01:30:00`. */
export function readMinutes(cell: string): { minutes: number } | Refused {
  const text = cell.toLowerCase().replace(/\s+/g, '')
  const plainly = /^(\d{1,4})(?:[.,]0+)?(?:min|mn|minutes?|m|')?$/.exec(text)
  const clock = /^(\d{1,2})(?:h|:|heures?)(\d{2})?(?:min|mn|m)?(?::\d{2})?$/.exec(text)
  const minutes = plainly ? Number(plainly[1]) : clock ? Number(clock[1]) * 60 + Number(clock[2] ?? 0) : 0
  return minutes >= 1 && minutes <= 24 * 60 ? { minutes } : { problem: 'minutesUnreadable' }
}

export function readCapacity(cell: string): { capacity: number } | Refused {
  const capacity = /^\d{1,4}(?:[.,]0+)?$/.test(cell) ? Number.parseInt(cell, 10) : 0
  return capacity >= 1 && capacity <= 500 ? { capacity } : { problem: 'capacityUnreadable' }
}

/** An agent by their address, or by what the office said it calls them. */
export function readAgent(
  cell: string,
  { agentWords = {} }: Pick<OfficeWords, 'agentWords'>,
  domains: readonly string[] | undefined,
): { email: string } | Refused {
  return readEmail(ownWord(agentWords, fold(cell)) ?? cell, domains)
}

/** An agent's address: agents elsewhere are refused, because what they get tells of people's sentences. */
export function readEmail(cell: string, domains: readonly string[] | undefined): { email: string } | Refused {
  const email = cell.toLowerCase().replace(/^mailto:/, '')
  if (email.length > 200 || !EMAIL.test(email)) return { problem: 'emailUnreadable' }
  const domain = email.slice(email.lastIndexOf('@') + 1)
  if (domains && !domains.some((allowed) => allowed.trim().toLowerCase() === domain))
    return { problem: 'emailElsewhere' }
  return { email }
}

/** What to bring, separated by `|` or one a line. */
export function readDocuments(cell: string): string[] {
  return cell
    .split(/[|\r\n]+/)
    .map((document) => document.replace(/\s+/g, ' ').trim())
    .filter((document) => document !== '')
}

const EMAIL =
  /^[a-z0-9!#$%&*+/=?^_`{|}~'-]+(?:\.[a-z0-9!#$%&*+/=?^_`{|}~'-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

function ownWord(words: Readonly<Record<string, string>>, folded: string): string | undefined {
  return Object.hasOwn(words, folded) ? words[folded] : undefined
}

function isStatus(status: string | undefined): status is AppointmentStatus {
  return status !== undefined && Object.hasOwn(STATUS_WORDS, status)
}

const USUAL_TYPES = byWord(TYPE_WORDS, plain)
const USUAL_STATUSES: Map<string, string> = byWord(STATUS_WORDS, stem)
const AMBIGUOUS_STATUSES = new Set(AMBIGUOUS_STATUS_WORDS.split(', ').map(stem))
const OBLIGATION_STATUSES = byWord(OBLIGATION_STATUS_WORDS, stem)
const LANGUAGES_BY_WORD = byWord(LANGUAGE_WORDS, fold)

function byWord<Code extends string>(lists: Record<Code, string>, made: (words: string) => string): Map<string, Code> {
  const entries = Object.entries<string>(lists) as [Code, string][]
  return new Map(entries.flatMap(([code, list]) => list.split(', ').map((word) => [made(word), code] as const)))
}

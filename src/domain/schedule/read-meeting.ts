import type { DateTime } from 'luxon'
import { type OpenLine, readWith, required } from './cells.ts'
import type { OfficeWords, ReadingRules, SlotLine } from './line.ts'
import { instantOn, readDate, readHour } from './moment.ts'
import { readEmail, readMinutes, readType } from './readers.ts'

/** What plannings and slots share: a type, a moment and a place; undefined when one of them cannot be read. */
export function readMeeting(
  open: OpenLine,
  office: OfficeWords,
  rules: ReadingRules,
): Omit<SlotLine, 'capacity'> | undefined {
  const typeWord = required(open, 'type')
  const type = readWith(open, 'type', (cell) => readType(cell, office, rules.typeCodes))?.type
  const startsAt = readStart(open, office.zone)
  const minutes = readWith(open, 'minutes', readMinutes)?.minutes
  const placeName = required(open, 'place')
  const agentEmail = readWith(open, 'agentEmail', (cell) => readEmail(cell, rules.agentEmailDomains))?.email
  if (!typeWord || !type || !startsAt || !placeName) return undefined
  return {
    line: open.line,
    cells: open.cells,
    typeWord,
    type,
    startsAt,
    minutes,
    placeName,
    address: open.cells.address || undefined,
    agentEmail,
    officeCode: open.cells.office ? office.code : undefined,
  }
}

function readStart(open: OpenLine, zone: string): DateTime | undefined {
  required(open, 'date')
  required(open, 'time')
  const day = readWith(open, 'date', readDate)
  const time = readWith(open, 'time', readHour)
  if (!day || !time) return undefined
  // "14/01/2027 09:00" beside "14h30": one of them is an old one, and nobody knows which.
  if (day.time && (day.time.hour !== time.hour || day.time.minute !== time.minute)) {
    return void open.refuse('time', 'hourOtherThanDate')
  }
  const start = instantOn(day.date, time, zone)
  if ('problem' in start) return void open.refuse('time', start.problem)
  return start.instant
}

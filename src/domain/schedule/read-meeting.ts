import type { DateTime } from 'luxon'
import { type OpenLine, readWith, required } from './cells.ts'
import type { Field } from './column-words.ts'
import type { OfficeWords, ReadingRules, SlotLine } from './line.ts'
import { type Day, instantOn } from './moment.ts'
import { type Hours, readDateCell, readTimeCell } from './moment-cell.ts'
import { readAgent, readMinutes, readType } from './readers.ts'

/** What plannings and slots share: a type, a moment and a place; undefined when one of them cannot be read. */
export function readMeeting(
  open: OpenLine,
  office: OfficeWords,
  rules: ReadingRules,
): Omit<SlotLine, 'capacity'> | undefined {
  const typeWord = required(open, 'type')
  const type = readWith(open, 'type', (cell) => readType(cell, office, rules.typeCodes))?.type
  const start = readStart(open, office.zone)
  const minutes = readWith(open, 'minutes', readMinutes)?.minutes ?? start?.minutes
  const placeName = required(open, 'place')
  const agentEmail = readWith(open, 'agentEmail', (cell) => readAgent(cell, office, rules.agentEmailDomains))?.email
  if (!typeWord || !type || !start || !placeName) return undefined
  return {
    line: open.line,
    cells: open.cells,
    typeWord,
    type,
    startsAt: start.startsAt,
    minutes,
    placeName,
    address: open.cells.address || undefined,
    agentEmail,
    officeCode: open.cells.office ? office.code : undefined,
  }
}

function readStart(open: OpenLine, zone: string): { startsAt: DateTime; minutes: number | undefined } | undefined {
  const { date, time, dateTime } = open.header.columns
  const moment = dateTime && !(date && time) ? readWhole(open) : readApart(open)
  if (!moment) return undefined
  const start = instantOn(moment.date, moment.time, zone)
  if ('problem' in start) return void open.refuse(moment.field, start.problem)
  return { startsAt: start.instant, minutes: moment.time.minutes }
}

interface Moment {
  date: Day
  time: Hours
  /** Where the hour is written. */
  field: Field
}

function readApart(open: OpenLine): Moment | undefined {
  required(open, 'date')
  required(open, 'time')
  const day = readWith(open, 'date', (cell) => readDateCell(cell, open.header.columns.date))
  const time = readWith(open, 'time', readTimeCell)
  if (!day || !time) return undefined
  // "14/01/2027 09:00" beside "14h30": one of them is an old one, and nobody knows which.
  if (day.time && (day.time.hour !== time.hour || day.time.minute !== time.minute)) {
    return void open.refuse('time', 'hourOtherThanDate')
  }
  return { date: day.date, time, field: 'time' }
}

/** From one column that says both. */
function readWhole(open: OpenLine): Moment | undefined {
  required(open, 'dateTime')
  const day = readWith(open, 'dateTime', (cell) => readDateCell(cell, open.header.columns.dateTime))
  if (!day) return undefined
  if (!day.time) return void open.refuse('dateTime', 'hourUnreadable')
  return { date: day.date, time: day.time, field: 'dateTime' }
}

import { DateTime } from 'luxon'
import type { Appointment } from '../appointment.ts'
import { MAY_HAVE_ARRIVED, type MessageState } from '../message.ts'
import type { Language } from '../people.ts'
import { remembering } from '../remember.ts'
import { type TextKind, tellsToCome } from '../reminder.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

/** What convocations are told apart by; each stands under one value of each. */
export const BREAKDOWNS = ['week', 'type', 'place', 'language', 'reached', 'answer'] as const
export type Breakdown = (typeof BREAKDOWNS)[number]
export type By = 'all' | Breakdown

/** How many convocations of a month became one thing, and of how many people. */
export interface AttendanceCell {
  by: By
  value: string
  outcome: Outcome
  count: number
  people: number
}

/** What became of the texts that told when to come; `erased`: texts are not kept that long. */
export type Reached = 'delivered' | 'sent' | 'failed' | 'none' | 'erased'

/** A text we sent on our own about an appointment, or meant to. */
export interface SaidBefore {
  kind: TextKind
  state: MessageState
  reason: string | null
  usefulUntil: DateTime | null
  sentAt: DateTime | null
}

/** A convocation as it is counted; without `texts`, they are no longer kept. */
export interface Convened extends Pick<Appointment, 'probationerId' | 'type' | 'status' | 'startsAt' | 'answer'> {
  placeId: string
  language: Language
  texts: readonly SaidBefore[] | undefined
}

type Tally = Omit<AttendanceCell, 'people'> & { people: Set<string> }

/** Counts convocations one after the other; those still to come are left out. */
export function tallyAttendance(zone: string, now: DateTime) {
  const tallies = new Map<By, Map<string, Partial<Record<Outcome, Tally>>>>()
  // A month of 8,000 convocations holds some hundred moments: asked of the calendar each time, they took half of the count.
  const weekAt = remembering((millis) => weekOf(DateTime.fromMillis(Number(millis)), zone))

  function count(by: By, value: string, outcome: Outcome, probationerId: string): void {
    const values = tallies.get(by) ?? new Map<string, Partial<Record<Outcome, Tally>>>()
    tallies.set(by, values)
    const row = values.get(value) ?? {}
    values.set(value, row)
    row[outcome] ??= { by, value, outcome, count: 0, people: new Set() }
    row[outcome].count++
    row[outcome].people.add(probationerId)
  }

  return {
    add(convened: Convened): void {
      if (convened.startsAt > now) return
      const outcome = outcomeOf(convened, now)
      if (!outcome) return
      const { probationerId, type, placeId: place, language } = convened
      const week = weekAt(String(convened.startsAt.toMillis()))
      const answer = convened.answer === 'confirmed' ? 'confirmed' : 'not'
      const values: Record<By, string> = { all: '', week, type, place, language, answer, reached: reachedBy(convened) }
      for (const [by, value] of Object.entries(values)) count(by as By, value, outcome, probationerId)
    },
    cells: (): AttendanceCell[] =>
      [...tallies.values()]
        .flatMap((values) => [...values.values()].flatMap((row) => Object.values(row)))
        .map((tally) => ({ ...tally, people: tally.people.size })),
  }
}

/** The calendar month of an instant on an office's clock, "2027-03". */
export function monthOf(instant: DateTime, zone: string): string {
  return instant.setZone(zone).toFormat('yyyy-MM')
}

/** Its ISO week, "2027-W09". */
function weekOf(instant: DateTime, zone: string): string {
  return instant.setZone(zone).toFormat("kkkk-'W'WW")
}

/** The best that became of the texts that told the very moment it was at; one read by somebody else failed. */
function reachedBy({ startsAt, texts }: Convened): Reached {
  if (!texts) return 'erased'
  const fates = texts.filter((text) => tellsMoment(text, startsAt)).map(fateOf)
  return (['delivered', 'sent', 'failed'] as const).find((fate) => fates.includes(fate)) ?? 'none'
}

function tellsMoment({ kind, usefulUntil }: SaidBefore, startsAt: DateTime): boolean {
  return usefulUntil !== null && tellsToCome({ kind, usefulUntil }, startsAt)
}

function fateOf({ state, reason }: SaidBefore): Reached {
  if (reason === 'wrongNumber' || state === 'undelivered' || state === 'refused') return 'failed'
  if (state === 'delivered') return 'delivered'
  return (MAY_HAVE_ARRIVED as readonly MessageState[]).includes(state) ? 'sent' : 'none'
}

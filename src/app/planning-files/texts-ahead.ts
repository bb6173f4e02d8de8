import { setImmediate as breath } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { type Office, onOfficeClock } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { type PlannedText, planTexts, whyNotSend } from '../../domain/reminder.ts'
import { segments } from '../../domain/segments.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listPlanned } from '../../store/messages/planned.ts'
import { listWithSharing } from '../../store/people/people.ts'
import { textOf } from '../texts/circumstances.ts'
import type { ImportRun } from './import-run.ts'

/** The texts that a file makes leave, day by day: with the summons, or without them. */
export interface TextsAhead {
  all: TextsOfDay[]
  remindersOnly: TextsOfDay[]
}

export interface TextsOfDay {
  /** ISO, on the office's clock. */
  day: string
  summons: number
  others: number
  segments: number
}

/** What a run touched, as far as texts go. */
export interface Touched {
  created: string[]
  changed: string[]
}

const AT_ONCE = 200
/** Working out what a text weighs takes up to 2 ms. */
const WEIGHED_AT_ONCE = 10
/** The most weights kept: a hostile file has as many kinds of texts as lines. */
const WEIGHTS_KEPT = 20_000

/** Works out the texts of these appointments as if each left at its hour: who cannot get one now is not counted. */
export async function textsAhead(tx: Transaction, run: ImportRun, touched: Touched): Promise<TextsAhead> {
  const [all, remindersOnly] = [new Map<string, TextsOfDay>(), new Map<string, TextsOfDay>()]
  const weigh = openScale(run)
  for await (const seen of appointmentsOf(tx, touched.created)) {
    for (const [summons, days] of [
      [true, all],
      [false, remindersOnly],
    ] as const) {
      for (const text of weigh.plan(seen.appointment, summons)) weigh.put(days, text, seen)
    }
  }
  for await (const seen of appointmentsOf(tx, touched.changed)) {
    for (const text of seen.planned) {
      weigh.put(all, text, seen)
      weigh.put(remindersOnly, text, seen)
    }
  }
  return { all: inOrder(all), remindersOnly: inOrder(remindersOnly) }
}

interface Seen {
  appointment: Appointment
  person: Probationer
  shared: boolean
  planned: PlannedText[]
}

async function* appointmentsOf(tx: Transaction, ids: string[]): AsyncGenerator<Seen> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const appointments = await listAppointments(tx, ids.slice(start, start + AT_ONCE))
    const { people, sharing } = await listWithSharing(tx, [...new Set(appointments.map((one) => one.probationerId))])
    const planned = Map.groupBy(
      await listPlanned(
        tx,
        appointments.map(({ id }) => id),
      ),
      ({ appointmentId }) => appointmentId,
    )
    for (const [place, appointment] of appointments.entries()) {
      if (place % WEIGHED_AT_ONCE === 0) await breath()
      const person = people.get(appointment.probationerId)
      if (!person) continue
      const ofVersion = (planned.get(appointment.id) ?? []).filter(
        ({ version, isToCome }) => isToCome && version === appointment.version,
      )
      yield { appointment, person, shared: sharing.has(person.id), planned: ofVersion }
    }
  }
}

/**
 * Counts texts. Lines of a planning share few moments, places and types, and what a text weighs depends on those and on nothing
 * else of the person than their language and whether they can be texted: each is worked out once.
 */
function openScale(run: ImportRun) {
  const offices = new Map(run.offices.map((office) => [office.id, office]))
  const plans = new Map<string, PlannedText[]>()
  const weights = new Map<string, { day: string; segments: number } | undefined>()

  const matterOf = (appointment: Appointment) => {
    const office = offices.get(appointment.officeId)
    const type = run.types.get(appointment.officeId)?.get(appointment.type)
    return office && type && { appointment, office, type }
  }

  return {
    plan(appointment: Appointment, summons: boolean): PlannedText[] {
      const { officeId, type, startsAt, status } = appointment
      const key = [officeId, type, startsAt.toMillis(), status, summons].join(' ')
      const matter = matterOf(appointment)
      const plan = plans.get(key) ?? (matter ? planTexts({ what: 'loaded', summons }, matter, run.now).texts : [])
      plans.set(key, plan)
      return plan
    },
    put(days: Map<string, TextsOfDay>, text: PlannedText, seen: Seen): void {
      const key = keyOf(text, seen)
      const weight = weights.has(key) ? weights.get(key) : weigh(text, seen)
      if (weights.size >= WEIGHTS_KEPT) weights.clear()
      weights.set(key, weight)
      if (!weight) return
      const { day } = weight
      const known = days.get(day) ?? { day, summons: 0, others: 0, segments: 0 }
      known[text.kind === 'summons' ? 'summons' : 'others']++
      known.segments += weight.segments
      days.set(day, known)
    },
  }

  function weigh(text: PlannedText, { appointment, person: probationer, shared: numberIsShared }: Seen) {
    const matter = matterOf(appointment)
    if (!matter) return undefined
    const leavesAt = text.dueAt > run.now ? text.dueAt : run.now
    const circumstances = { ...matter, probationer, numberIsShared }
    const reason = whyNotSend({ ...text, version: appointment.version }, circumstances, leavesAt)
    if (reason) return undefined
    const words = textOf(text, circumstances, leavesAt)
    return { day: dayOf(matter.office, leavesAt), segments: segments(words).segments }
  }
}

function keyOf({ kind, dueAt }: PlannedText, { appointment, person, shared }: Seen): string {
  const { officeId, type, startsAt, status, answer, doubtful, place, documents, minutes } = appointment
  const reach = [person.pausedReason, person.optedOutAt, person.phoneDoubt].map(
    (why) => why !== undefined && why !== null,
  )
  const named = shared ? person.firstName : ''
  return JSON.stringify([
    ...[kind, dueAt.toMillis(), officeId, type, startsAt.toMillis(), status, answer, doubtful, place.id, minutes],
    ...[documents, person.language, person.phone !== undefined, person.phoneDoubt, ...reach],
    ...[shared, person.textsAllowedOnSharedNumber, named],
  ])
}

function dayOf(office: Office, instant: DateTime): string {
  return onOfficeClock(office, instant).toISODate() ?? ''
}

function inOrder(days: Map<string, TextsOfDay>): TextsOfDay[] {
  return [...days.values()].sort((one, other) => one.day.localeCompare(other.day))
}

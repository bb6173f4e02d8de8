import { setImmediate as breath } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { type Office, onOfficeClock } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { type PlannedText, planTexts, whyNotSend } from '../../domain/reminder.ts'
import { segments } from '../../domain/segments.ts'
import type { Session } from '../../store/engine/database.ts'
import { listHolderIds } from '../../store/people/people.ts'
import { textOf } from '../texts/circumstances.ts'
import type { PlanningAhead } from './ahead.ts'
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

const AT_ONCE = 500
/** Working out what a text weighs takes up to 2 ms. */
const WEIGHED_AT_ONCE = 10
/** Those of which only the key is made, in some milliseconds. */
const LOOKED_AT_ONCE = 200
/** The most weights kept: a hostile file has as many kinds of texts as lines. */
const WEIGHTS_KEPT = 20_000

/** Works out the texts of a planning as if each left at its hour: who cannot get one now is not counted. */
export async function textsAhead(session: Session, run: ImportRun, ahead: PlanningAhead): Promise<TextsAhead> {
  const [all, remindersOnly] = [new Map<string, TextsOfDay>(), new Map<string, TextsOfDay>()]
  const scale = openScale(run)
  const weigh = async (some: Iterable<Seen>, put: (seen: Seen) => void) => {
    let looked = 0
    for (const seen of some) {
      put(seen)
      if (++looked % LOOKED_AT_ONCE === 0 || scale.isDue()) await breath()
    }
  }
  for await (const some of withSharing(session, ahead, ahead.created())) {
    await weigh(some, (seen) => {
      const key = keyOf(seen)
      for (const text of scale.plan(seen.appointment, true)) scale.put(all, text, seen, key)
      for (const text of scale.plan(seen.appointment, false)) scale.put(remindersOnly, text, seen, key)
    })
  }
  for await (const some of withSharing(session, ahead, ahead.changed())) {
    await weigh(some, (seen) => {
      const key = keyOf(seen)
      for (const text of seen.texts ?? []) {
        scale.put(all, text, seen, key)
        scale.put(remindersOnly, text, seen, key)
      }
    })
  }
  return { all: inOrder(all), remindersOnly: inOrder(remindersOnly) }
}

interface Seen {
  appointment: Appointment
  person: Probationer
  texts?: PlannedText[]
  shared: boolean
}

async function* withSharing(
  session: Session,
  ahead: PlanningAhead,
  all: Iterable<Omit<Seen, 'shared'>>,
): AsyncGenerator<Seen[]> {
  let some: Omit<Seen, 'shared'>[] = []
  const shared = async () => {
    const phones = [...new Set(some.flatMap(({ person }) => person.phone ?? []))]
    const inStore = await listHolderIds(session, phones)
    return some.map((one) => ({ ...one, shared: ahead.holdersOf(one.person.phone ?? '', inStore).length > 1 }))
  }
  for (const one of all) {
    some.push(one)
    if (some.length < AT_ONCE) continue
    yield await shared()
    some = []
  }
  if (some.length > 0) yield await shared()
}

/**
 * Counts texts. Lines of a planning share few moments, places and types, and what a text weighs depends on those and on nothing
 * else of the person than their language and whether they can be texted: each is worked out once.
 */
function openScale(run: ImportRun) {
  const offices = new Map(run.offices.map((office) => [office.id, office]))
  const plans = new Map<string, PlannedText[]>()
  const weights = new Map<string, { day: string; segments: number } | undefined>()
  let worked = 0

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
    /** Whether so many were worked out since it was last asked that others must be let in. */
    isDue(): boolean {
      if (worked < WEIGHED_AT_ONCE) return false
      worked = 0
      return true
    },
    put(days: Map<string, TextsOfDay>, text: PlannedText, seen: Seen, about: string): void {
      const key = `${text.kind} ${text.dueAt.toMillis()} ${about}`
      const isKnown = weights.has(key)
      const weight = isKnown ? weights.get(key) : weigh(text, seen)
      if (!isKnown) worked++
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

/** All that the weight of a text about an appointment depends on. */
function keyOf({ appointment, person, shared }: Seen): string {
  const { officeId, type, startsAt, status, answer, doubtful, place, documents, minutes } = appointment
  const reach = [person.pausedReason, person.optedOutAt, person.phoneDoubt].map(
    (why) => why !== undefined && why !== null,
  )
  const named = shared ? person.firstName : ''
  return JSON.stringify([
    ...[officeId, type, startsAt.toMillis(), status, answer, doubtful, place.name, place.address, minutes],
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

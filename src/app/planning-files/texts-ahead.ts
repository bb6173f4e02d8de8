import { setImmediate as breath } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { type Office, onOfficeClock } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { type PlannedText, planTexts, whyNotSend } from '../../domain/reminder.ts'
import { segments } from '../../domain/segments.ts'
import type { Session } from '../../store/engine/database.ts'
import { listPlanned } from '../../store/messages/planned.ts'
import { listHolderIds } from '../../store/people/by-number.ts'
import { textOf, whatFell } from '../texts/circumstances.ts'
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
      scale.put(all, `all ${key}`, () => scale.plan(seen.appointment, true), seen)
      scale.put(remindersOnly, `reminders ${key}`, () => scale.plan(seen.appointment, false), seen)
    })
  }
  for await (const some of withSharing(session, ahead, ahead.changed())) {
    await putWhatFell(session, some)
    await weigh(some, (seen) => {
      const texts = seen.texts ?? []
      const key = [...texts.map(({ kind, dueAt }) => `${kind} ${dueAt.toMillis()}`), keyOf(seen)].join(' ')
      scale.put(all, key, () => texts, seen)
      scale.put(remindersOnly, key, () => texts, seen)
    })
  }
  return { all: inOrder(all), remindersOnly: inOrder(remindersOnly) }
}

interface Seen {
  appointment: Appointment
  person: Probationer
  texts?: PlannedText[]
  /** Of one that moves: the moment that falls, as far as its person knows it. */
  was?: DateTime | undefined
  shared: boolean
}

/** One text that leaves: when, and how long it is. */
interface Weight {
  day: string
  isSummons: boolean
  segments: number
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

/** One read for all that move. */
async function putWhatFell(session: Session, some: Seen[]): Promise<void> {
  const moving = some.filter(({ texts = [] }) => texts.some(({ kind }) => kind === 'moved'))
  const planned = Map.groupBy(
    await listPlanned(
      session,
      moving.map(({ appointment }) => appointment.id),
    ),
    ({ appointmentId }) => appointmentId,
  )
  for (const seen of moving) seen.was = whatFell(planned.get(seen.appointment.id) ?? [], seen.appointment)
}

/**
 * Counts texts. Lines of a planning share few moments, places and types, and what a text weighs depends on those and on nothing
 * else of the person than their language and whether they can be texted: each is worked out once.
 */
function openScale(run: ImportRun) {
  const offices = new Map(run.offices.map((office) => [office.id, office]))
  const weights = new Map<string, Weight[]>()
  let worked = 0

  const matterOf = (appointment: Appointment) => {
    const office = offices.get(appointment.officeId)
    const type = run.types.get(appointment.officeId)?.get(appointment.type)
    return office && type && { appointment, office, type }
  }

  return {
    plan(appointment: Appointment, summons: boolean): PlannedText[] {
      const matter = matterOf(appointment)
      return matter ? planTexts({ what: 'loaded', summons }, matter, run.now).texts : []
    },
    /** Whether so many were worked out since it was last asked that others must be let in. */
    isDue(): boolean {
      if (worked < WEIGHED_AT_ONCE) return false
      worked = 0
      return true
    },
    /** Counts texts; those of one key are alike, and worked out once. */
    put(days: Map<string, TextsOfDay>, key: string, texts: () => PlannedText[], seen: Seen): void {
      for (const { day, isSummons, segments } of weights.get(key) ?? weighOnce(key, texts(), seen)) {
        const known = days.get(day) ?? { day, summons: 0, others: 0, segments: 0 }
        known[isSummons ? 'summons' : 'others']++
        known.segments += segments
        days.set(day, known)
      }
    },
  }

  function weighOnce(key: string, texts: PlannedText[], seen: Seen): Weight[] {
    const made = texts.flatMap((text) => weigh(text, seen) ?? [])
    worked += texts.length + 1
    if (weights.size >= WEIGHTS_KEPT) weights.clear()
    weights.set(key, made)
    return made
  }

  function weigh(
    text: PlannedText,
    { appointment, person: probationer, shared: numberIsShared, was }: Seen,
  ): Weight | undefined {
    const matter = matterOf(appointment)
    if (!matter) return undefined
    const leavesAt = text.dueAt > run.now ? text.dueAt : run.now
    const circumstances = { ...matter, probationer, numberIsShared }
    const reason = whyNotSend({ ...text, version: appointment.version }, circumstances, leavesAt)
    if (reason) return undefined
    const words = textOf({ ...text, was }, circumstances, leavesAt)
    const isSummons = text.kind === 'summons'
    return { day: dayOf(matter.office, leavesAt), isSummons, segments: segments(words).segments }
  }
}

/** All that the weight of a text about an appointment depends on. */
function keyOf({ appointment, person, shared, was }: Seen): string {
  const { officeId, type, startsAt, status, answer, doubtful, place, documents, minutes } = appointment
  const reach = [person.pausedReason, person.optedOutAt, person.phoneDoubt].map(
    (why) => why !== undefined && why !== null,
  )
  const named = shared ? person.firstName : ''
  return JSON.stringify([
    ...[officeId, type, startsAt.toMillis(), status, answer, doubtful, place.name, place.address, minutes],
    ...[documents, person.language, person.phone !== undefined, person.phoneDoubt, ...reach],
    ...[shared, person.textsAllowedOnSharedNumber, named, was?.toMillis()],
  ])
}

function dayOf(office: Office, instant: DateTime): string {
  return onOfficeClock(office, instant).toISODate() ?? ''
}

function inOrder(days: Map<string, TextsOfDay>): TextsOfDay[] {
  return [...days.values()].sort((one, other) => one.day.localeCompare(other.day))
}

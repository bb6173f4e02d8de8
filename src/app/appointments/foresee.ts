import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { DropReason } from '../../domain/message.ts'
import type { Probationer } from '../../domain/people.ts'
import { isReminder, whyNotSend } from '../../domain/reminder.ts'
import { type Segments, segments } from '../../domain/segments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listPlanned } from '../../store/messages/planned.ts'
import { listTooLate } from '../../store/requests/requests.ts'
import type { Parts } from '../parts.ts'
import { circumstancesOf, textOf, whatFell } from '../texts/circumstances.ts'

/** What a change would make of an appointment, and of what its person reads. */
export interface Foreseen {
  appointment: Appointment
  person: Probationer
  /** The text that says it, word for word as it would leave; none when nothing is to be said, or nothing can be. */
  text: { body: string; dueAt: DateTime; cost: Segments } | undefined
  /** Why the person will not read it, or not in time. */
  because: DropReason | undefined
  /** A danger was spoken of: nothing leaves until an agent has handed the conversation back. */
  held: boolean
  /** When reminders would leave after it. */
  reminders: DateTime[]
}

/**
 * Does a change for a moment, reads what would be said of it, and undoes it: the same path as the change itself, so that what is
 * shown is what leaves. In a transaction that is undone: a copy of the store would take longer than the change.
 */
export async function foresee(
  parts: Parts,
  change: (tx: Transaction, parts: Parts) => Promise<Appointment[]>,
): Promise<Foreseen[]> {
  const now = parts.clock.now()
  const foreseen: Foreseen[] = []
  try {
    await parts.store.transaction(async (tx) => {
      foreseen.length = 0 // it may run again
      for (const appointment of await change(tx, { ...parts, log: SILENT })) {
        foreseen.push(await foreseenOf(tx, appointment, now))
      }
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return foreseen
}

/** Ends a transaction of which nothing is kept. */
class Undone extends Error {}

const SILENT: Parts['log'] = { info() {}, warn() {}, error() {} }

async function foreseenOf(tx: Transaction, appointment: Appointment, now: DateTime): Promise<Foreseen> {
  const circumstances = (await circumstancesOf(tx, [appointment.id], now)).get(appointment.id)
  if (!circumstances) throw new Error(`the circumstances of appointment ${appointment.id} are not in the store`)
  const { version } = appointment
  const all = await listPlanned(tx, [appointment.id])
  const planned = all.filter((text) => text.version === version && text.isToCome)
  const was = whatFell(all, appointment)
  const announcement = planned.find(({ kind }) => !isReminder(kind))
  const body = announcement && textOf({ ...announcement, was }, circumstances, announcement.dueAt)
  const because = announcement && whyNotSend(announcement, circumstances, now)
  const tooLate = (await listTooLate(tx, [appointment])).size > 0
  const silent = circumstances.type.texted ? undefined : ('typeNotTexted' as const)
  return {
    appointment,
    person: circumstances.probationer,
    text: announcement && body && !because ? { body, dueAt: announcement.dueAt, cost: segments(body) } : undefined,
    held: circumstances.heldUntil !== undefined && circumstances.heldUntil > now,
    because: because ?? (tooLate ? 'pastUse' : silent),
    reminders: planned.filter((text) => text !== announcement).map(({ dueAt }) => dueAt),
  }
}

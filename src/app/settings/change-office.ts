import type { AppointmentType, Office, ReminderRule } from '../../domain/office.ts'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { readEmail } from '../../domain/schedule/readers.ts'
import { findNextStart } from '../../store/appointments/agenda.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import {
  getOffice,
  listTypes,
  type OfficeChange,
  setOffice,
  setType,
  type TypeChange,
} from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { noteDeviationsOf } from '../trials/deviations.ts'
import { holdSettings, holdWording } from '../trials/hold-settings.ts'
import { giveCode } from './give-code.ts'
import { markToRealign, realignReminders } from './realign-reminders.ts'

/** Changes how an office works; what is planned takes the hours it now says. Returns how many reminders that moved. */
export async function changeOffice(
  parts: Parts,
  by: Agent,
  { code, ...change }: OfficeChange & { code?: string },
): Promise<number> {
  // An alert of danger goes there: an address that cannot be one must not be kept.
  if (change.email && 'problem' in readEmail(change.email, undefined)) throw new Problem('emailUnread')
  if (change.phone && !/^\+?\d(?:[ .()-]*\d){3,14}$/.test(change.phone)) throw new Problem('phoneUnread')
  await parts.store.transaction(async (tx) => {
    const before = await getOffice(tx, by.officeId)
    // People were told an hour of the clock; another zone would keep the instant and change the hour.
    const moves = change.zone !== undefined && change.zone !== before.zone
    if (moves && (await findNextStart(tx, by.officeId, parts.clock.now()))) throw new Problem('zoneInUse')
    const { reminders, welcomes } = change
    if (reminders) await holdSettings(tx, by.officeId, (now) => ({ ...now, reminders }), parts.clock.now())
    // What people are told besides is a matter of words: half of a trial's people would be told more.
    if (welcomes !== undefined && welcomes !== (before.welcomes ?? false))
      await holdWording(tx, by.officeId, parts.clock.now())
    await keepOffice(tx, parts, { before, actor: `agent:${by.id}` }, { code, ...change })
  })
  return realignOf(parts, by.officeId)
}

/** Keeps what is said of an office and journals it; its reminders are marked where their hours change. Nothing said writes nothing. */
export async function keepOffice(
  tx: Transaction,
  { newId, clock }: Pick<Parts, 'newId' | 'clock'>,
  { before, actor }: { before: Office; actor: JournalEntry['actor'] },
  { code, ...change }: OfficeChange & { code?: string | undefined },
): Promise<void> {
  const { id } = before
  const said = Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : [field]))
  const fields = [...(code === undefined || code === before.code ? [] : ['code']), ...said]
  if (fields.length === 0) return
  if (code !== undefined) await giveCode(tx, before, code)
  await setOffice(tx, id, change)
  await noteDeviationsOf(tx, id, clock.now())
  if (!haveSameHours(before, await getOffice(tx, id))) await markToRealign(tx, id)
  const details = { fields: fields.join(', ') }
  await writeJournal(tx, [{ officeId: id, actor, what: 'officeChanged', details }], newId, clock.now())
}

/** Of all an office is, what the hours of its reminders depend on. */
function haveSameHours(one: Office, other: Office): boolean {
  const hoursOf = ({ zone, holidayRegion, closedDays, openedDays, sendingHours, reminders }: Office) =>
    JSON.stringify([zone, holidayRegion, closedDays, openedDays, sendingHours, reminders])
  return hoursOf(one) === hoursOf(other)
}

function areSame(one: ReminderRule[] | null, other: ReminderRule[] | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/**
 * Changes what may be done about a type of appointment. What was already planned stays; it is looked at again when it leaves, and its
 * reminders take the hours the type now says. Returns how many reminders that moved.
 */
export async function changeType(
  parts: Parts,
  by: Agent,
  code: AppointmentType['code'],
  change: TypeChange,
): Promise<number> {
  await parts.store.transaction(async (tx) => {
    const before = (await listTypes(tx, by.officeId)).get(code)
    if (before) await holdSettings(tx, by.officeId, (now) => changedIn(now, before, change), parts.clock.now())
    if (!before || !(await setType(tx, by.officeId, code, change))) throw new Problem('notFound')
    await noteDeviationsOf(tx, by.officeId, parts.clock.now())
    const { reminders } = change
    if (reminders !== undefined && !areSame(reminders, before.reminders ?? null)) await markToRealign(tx, by.officeId)
    const details: Record<string, string> = { type: code }
    if (change.colleagueSlots !== undefined) details.colleagueSlots = String(change.colleagueSlots)
    await note(tx, parts, by, 'typeChanged', details)
  })
  return realignOf(parts, by.officeId)
}

/** `null` and what is not given are not the same: the first takes the office's reminders again. */
function changedIn<Sending extends { types: ReadonlyMap<string, AppointmentType> }>(
  sending: Sending,
  type: AppointmentType,
  { reminders, freedHours, ...change }: TypeChange,
): Sending {
  const changed = {
    ...type,
    ...change,
    ...(reminders !== undefined && { reminders: reminders ?? undefined }),
    ...(freedHours !== undefined && { freedHours: freedHours ?? undefined }),
  }
  return { ...sending, types: new Map(sending.types).set(type.code, changed) }
}

async function realignOf(parts: Parts, officeId: string): Promise<number> {
  return (await realignReminders(parts)).get(officeId) ?? 0
}

async function note(
  tx: Transaction,
  { newId, clock }: Parts,
  { id, officeId }: Pick<Agent, 'id'> & { officeId: Office['id'] },
  what: string,
  details: Record<string, string>,
): Promise<void> {
  await writeJournal(tx, [{ officeId, actor: `agent:${id}`, what, details }], newId, clock.now())
}

import { DateTime } from 'luxon'
import { isLanguage } from '../../domain/people.ts'
import { findAppointment } from '../../store/appointments/appointments.ts'
import { renewAppointment, setAppointment } from '../../store/appointments/write-appointments.ts'
import { markChangedOf } from '../../store/effect/attendance-months.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { restoreImportedLines } from '../../store/files/imports.ts'
import {
  listAlone,
  listUntouched,
  removeFreeSlots,
  removeObligations,
  restoreObligation,
  restoreSlot,
} from '../../store/files/undo-steps.ts'
import type { Upload } from '../../store/files/uploads.ts'
import { listWithSharing } from '../../store/people/by-number.ts'
import { setPhone, setProbationer } from '../../store/people/write-people.ts'
import { ABOUT_MOVING, reopenRequestsAbout } from '../../store/requests/requests.ts'
import { takeSlot } from '../../store/slots/slots.ts'
import { removeAppointments, removePeople } from '../../store/upkeep/erasure.ts'
import { whereNamed } from '../appointments/where.ts'
import { takeBackFreed } from '../freed-hours/take-back-freed.ts'
import type { Parts } from '../parts.ts'
import { planAgain } from '../texts/plan-texts.ts'
import { detailsOfStored, type FormerDetails, type UndoStep } from './undo-step.ts'

/** Takes back what a batch of a file did. What somebody has changed or answered since is left as it is. */
export async function takeBack(
  tx: Transaction,
  parts: Parts,
  { officeId }: Pick<Upload, 'officeId'>,
  steps: UndoStep[],
  now: DateTime,
): Promise<void> {
  const context: Context = { tx, parts, officeId, now }
  const left = new Set<string>()
  for (const step of steps) {
    if (!('changed' in step)) continue
    if (step.changed === 'appointment' && !(await restoreAppointment(context, step))) left.add(step.id)
    if (step.changed === 'details' && !(await restoreDetails(context, step))) left.add(step.id)
    if (step.changed === 'person') await restorePerson(context, step)
    if (step.changed === 'slot') await restoreSlot(tx, step.id, step.before, step.after)
    if (step.changed === 'obligation') await restoreObligation(tx, step.id, step.before, step.after)
    if (step.changed === 'doubt') await restoreDoubt(context, step)
  }
  const lines = steps.flatMap((step) => ('changed' in step && step.changed === 'line' ? [step] : []))
  const known = lines.filter(({ subjectId }) => !left.has(subjectId))
  await restoreImportedLines(
    tx,
    known.map(({ changed: _, ...line }) => line),
    parts.newId,
  )
  const untouched = await listUntouched(tx, madeIn(steps, 'appointment'))
  await markChangedOf(tx, untouched, now)
  // Children before parents.
  await removeAppointments(tx, untouched)
  await removeObligations(tx, madeIn(steps, 'obligation'))
  await removeFreeSlots(tx, madeIn(steps, 'slot'))
  await removePeople(tx, await listAlone(tx, madeIn(steps, 'person')))
}

interface Context {
  tx: Transaction
  parts: Parts
  officeId: string
  now: DateTime
}

type Step<Kind> = Extract<UndoStep, { changed: Kind }>

function madeIn(steps: UndoStep[], kind: Extract<UndoStep, { made: string }>['made']): string[] {
  return steps.flatMap((step) => ('made' in step && step.made === kind ? [step.id] : []))
}

async function restoreAppointment(
  { tx, parts, officeId, now }: Context,
  { id, version, before, at }: Step<'appointment'>,
): Promise<boolean> {
  const current = await findAppointment(tx, id)
  if (current?.version !== version) return false
  const { status, answer, doubtful = current.doubtful } = before
  const slotId = before.slotId && (await takeSlot(tx, before.slotId)) ? before.slotId : null
  await renewAppointment(
    tx,
    id,
    { ...(await asChange(tx, parts, officeId, before)), status, answer, slotId, doubtful },
    now,
  )
  if (at) await reopenRequestsAbout(tx, id, ABOUT_MOVING, DateTime.fromISO(at, { zone: 'utc' }))
  const after = await findAppointment(tx, id)
  if (after) await planAgain(tx, parts, after, { what: 'takenBack', version: before.version }, now)
  if (after?.status === 'planned') await takeBackFreed(tx, parts, after, now)
  return true
}

async function restoreDetails(
  { tx, parts, officeId, now }: Context,
  { id, version, before, after }: Step<'details'>,
): Promise<boolean> {
  const current = await findAppointment(tx, id)
  if (current?.version !== version || !sameDetails(detailsOfStored(current), after)) return false
  await setAppointment(tx, id, await asChange(tx, parts, officeId, before), now)
  return true
}

function sameDetails(one: FormerDetails, other: FormerDetails): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

async function asChange(
  tx: Transaction,
  { newId }: Parts,
  officeId: string,
  { startsAt, place, ...details }: FormerDetails,
) {
  const { type, minutes, agentId, documents } = details
  const where = await whereNamed(tx, { newId }, officeId, type, place)
  return { type, minutes, agentId, documents, ...where, startsAt: DateTime.fromISO(startsAt, { zone: 'utc' }) }
}

/** Field by field: what was corrected by hand since stays. */
async function restorePerson({ tx }: Context, { id, before, after }: Step<'person'>): Promise<void> {
  const person = (await listWithSharing(tx, [id])).people.get(id)
  if (!person) return
  const { lastName, firstName, language, address } = before
  const names = {
    ...(lastName !== undefined && person.lastName === after.lastName && { lastName }),
    ...(firstName !== undefined && person.firstName === after.firstName && { firstName }),
    ...(isLanguage(language) && person.language === after.language && { language }),
    ...(address !== undefined && person.address === after.address && { address }),
  }
  if (Object.keys(names).length > 0) await setProbationer(tx, id, names)
  if (!('phone' in before) || person.phone !== after.phone) return
  await setPhone(tx, id, before.phone ?? undefined)
  if (before.textsAllowedOnSharedNumber) await setProbationer(tx, id, { textsAllowedOnSharedNumber: true })
}

async function restoreDoubt({ tx, now }: Context, { id }: Step<'doubt'>): Promise<void> {
  const current = await findAppointment(tx, id)
  if (current?.status === 'planned') await setAppointment(tx, id, { doubtful: true }, now)
}

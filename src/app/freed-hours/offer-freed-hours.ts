import type { DateTime } from 'luxon'
import { isTooLate, LOOKED_AT_AGAIN_AFTER, NEXT_ASKED_AFTER } from '../../domain/freed-hour.ts'
import type { Office } from '../../domain/office.ts'
import { nextOpening } from '../../domain/time.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { claimHour, type FreedHour, listOpenHours } from '../../store/freed-hours/freed-hours.ts'
import { getOffice, listTypes } from '../../store/offices/offices.ts'
import { findSlot } from '../../store/slots/slots.ts'
import type { Parts } from '../parts.ts'
import { askAboutHour } from './ask-about-hour.ts'
import { endOffering, withdrawHour } from './end-hour.ts'
import { isAgentThere, slotOf } from './slot-of-hour.ts'
import { isMovingTried } from './tried.ts'

/**
 * Offers the hours that came free, each to the next people who wish for it, and ends what is offered no more: it was taken, or its agent is
 * expected elsewhere, or it is less than a day ahead. It then is the free slot it was all the while, if it still is one.
 */
export async function offerFreedHours(parts: Parts): Promise<void> {
  const { store, clock } = parts
  for (const hour of await listOpenHours(store)) {
    await store.transaction((tx) => look(tx, parts, hour, clock.now()))
  }
}

async function look(tx: Transaction, parts: Parts, hour: FreedHour, now: DateTime): Promise<void> {
  const office = await getOffice(tx, hour.officeId)
  const type = (await listTypes(tx, hour.officeId)).get(hour.type)
  if (isTooLate(hour.startsAt, now)) return endOffering(tx, parts, hour, 'over', now)
  if (await isTaken(tx, hour)) return endOffering(tx, parts, hour, 'full', now)
  if (hour.opened && !(await isAgentThere(tx, office, hour))) return withdrawHour(tx, parts, hour, now)
  if (!type?.freedHours || type.moving !== 'self') return endOffering(tx, parts, hour, 'over', now)
  if (hour.askAt > now) return
  await ask(tx, parts, { hour, office, atOnce: type.freedHours }, now)
}

async function isTaken(tx: Transaction, { slotId }: FreedHour): Promise<boolean> {
  if (!slotId) return false
  const slot = await findSlot(tx, slotId)
  return !slot || slot.closed || slot.taken >= slot.capacity
}

interface Asking {
  hour: FreedHour
  office: Office
  atOnce: Parameters<typeof askAboutHour>[2]['atOnce']
}

/** Of several machines one asks; nobody at night, while the office rehearses, nor while a trial compares what a wish to move is answered. */
async function ask(tx: Transaction, parts: Parts, { hour, office, atOnce }: Asking, now: DateTime): Promise<void> {
  const later = now.plus(LOOKED_AT_AGAIN_AFTER)
  const opening = nextOpening(office, now) ?? later
  const tried = office.rehearsalSince !== undefined || (await isMovingTried(tx, office, hour.type))
  const waits = opening > now ? opening : tried ? later : undefined
  if (!(await claimHour(tx, hour, waits ?? later)) || waits) return
  if (!(await isAgentThere(tx, office, hour))) return withdrawHour(tx, parts, hour, now)
  const slot = await slotOf(tx, parts, hour)
  if (!slot) return endOffering(tx, parts, hour, 'withdrawn', now)
  const asked = await askAboutHour(tx, parts, { hour: { ...hour, slotId: slot.id }, office, atOnce }, now)
  const next = now.plus(NEXT_ASKED_AFTER)
  if (asked > 0) await claimHour(tx, { ...hour, askAt: later }, nextOpening(office, next) ?? next)
}

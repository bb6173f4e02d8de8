import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { getProbationer } from '../../store/people/people.ts'
import { setPhoneDoubt } from '../../store/people/phone-doubts.ts'
import { setPhone } from '../../store/people/write-people.ts'
import type { By } from '../by.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from './note-change.ts'
import type { StoppedHow } from './stop-texts.ts'

/** A number as an agent gives it: from the person's page, or from what waits. */
export interface PhoneGiven {
  person: Probationer
  phone: string | undefined
  landline: boolean
  by: By
}

/**
 * Gives a person a number, or none. Plans nothing: what was planned leaves for the number as it is at that moment, if it still may. A doubt
 * known about the new number stays, and so does a STOP that was said from it while nobody here held it.
 */
export async function givePhone(
  tx: Transaction,
  parts: Parts,
  { person: before, phone, landline, by }: PhoneGiven,
  now: DateTime,
): Promise<void> {
  await setPhone(tx, before.id, phone)
  const after = await getProbationer(tx, before.id)
  if (phone && landline && !after.phoneDoubt) await setPhoneDoubt(tx, before.id, phone, 'landline')
  const details = {
    ...(before.phone && { from: before.phone }),
    ...(phone && { to: phone }),
  }
  await noteChange(tx, parts, before, { by, what: 'phoneChanged', details }, now)
  if (after.optedOutAt && !before.optedOutAt) await noteStoppedBefore(tx, parts, after, now)
}

/** An agent checked a doubted number with the person: texts leave for it again. */
export async function trustPhone(
  tx: Transaction,
  parts: Parts,
  { person, by }: Pick<PhoneGiven, 'person' | 'by'>,
  now: DateTime,
): Promise<void> {
  const { id, phone, phoneDoubt } = person
  if (!phone || !phoneDoubt) return
  await setPhoneDoubt(tx, id, phone, undefined)
  await noteChange(tx, parts, person, { by, what: 'phoneTrusted', details: { doubt: phoneDoubt } }, now)
}

/** A number that said STOP while nobody here held it is silent for whoever receives it. */
async function noteStoppedBefore(
  tx: Transaction,
  { newId }: Parts,
  { id: probationerId, officeId }: Probationer,
  now: DateTime,
): Promise<void> {
  const how: StoppedHow = 'number'
  const entry = { officeId, probationerId, actor: 'service' as const, what: 'textsStopped', details: { how } }
  await writeJournal(tx, [entry], newId, now)
}

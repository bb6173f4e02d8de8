import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import { type PhoneProblem, readPhone } from '../../domain/phone.ts'
import { Problem } from '../../domain/problem.ts'
import type { Transaction } from '../../store/database.ts'
import { writeJournal } from '../../store/journal.ts'
import { getOffice } from '../../store/offices.ts'
import { getProbationer, setPhone, setPhoneDoubt } from '../../store/people.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from './note-change.ts'
import type { StoppedHow } from './stop-texts.ts'

/**
 * Gives a person the number an agent wrote, or none. Plans nothing: what was planned leaves for the number as it is at that
 * moment, if it still may. A doubt known about the new number stays, and a number that somebody else holds allows nothing yet.
 */
export async function changePhone(
  parts: Parts,
  { probationerId, agentId, written }: Handling & { written: string },
): Promise<{ problem?: PhoneProblem }> {
  const { store, clock } = parts
  const now = clock.now()
  return store.transaction(async (tx) => {
    const before = await getProbationer(tx, probationerId)
    const { zone } = await getOffice(tx, before.officeId)
    const read = written.trim() === '' ? { phone: undefined, landline: false } : readPhone(written, zone)
    if ('problem' in read) return read
    if (read.phone === before.phone) return {}
    await setPhone(tx, probationerId, read.phone)
    const after = await getProbationer(tx, probationerId)
    if (read.phone && read.landline && !after.phoneDoubt) await setPhoneDoubt(tx, probationerId, read.phone, 'landline')
    const details = { ...(before.phone && { from: before.phone }), ...(read.phone && { to: read.phone }) }
    await noteChange(tx, parts, before, { agentId, what: 'phoneChanged', details }, now)
    if (after.optedOutAt && !before.optedOutAt) await noteStoppedBefore(tx, parts, after, now)
    return {}
  })
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

/** An agent checked a doubted number with the person: texts leave for it again. */
export async function trustPhone(parts: Parts, { probationerId, agentId }: Handling): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    const { phone, phoneDoubt } = person
    if (!phone || !phoneDoubt) throw new Problem('alreadyDone')
    await setPhoneDoubt(tx, probationerId, phone, undefined)
    await noteChange(tx, parts, person, { agentId, what: 'phoneTrusted', details: { doubt: phoneDoubt } }, now)
  })
}

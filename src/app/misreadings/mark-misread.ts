import type { Probationer } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Transaction } from '../../store/engine/database.ts'
import type { Message } from '../../store/messages/message.ts'
import { keepMisreading, listMisreadingsOf, removeMisreading } from '../../store/misreadings/misreadings.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { listByPhone } from '../../store/people/by-number.ts'
import { getProbationer } from '../../store/people/people.ts'
import { setApart } from '../../store/trials/set-apart.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from '../people/note-change.ts'
import { asIntent, type Meaning, meaningOf } from './meaning.ts'
import { messageOf } from './message-of.ts'
import { monthOf } from './month-of.ts'
import { readToday } from './read-today.ts'

/** Writes down what a message meant. Nothing else changes that anybody sees: no appointment, no text, no notice, be it of a danger. */
export async function markMisread(
  parts: Parts,
  { probationerId, messageId, meaning, ...by }: Handling & { messageId: string; meaning: Meaning },
): Promise<void> {
  const { store, clock, newId } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    const message = await messageOf(tx, person, messageId)
    const mark = (await listMisreadingsOf(tx, [messageId])).get(messageId)
    if (mark && meaningOf(mark) === meaning) return
    // Where it was counted as received: on a number that two offices share, that may be the other one.
    const office = await getOffice(tx, message.officeId ?? person.officeId)
    const read = asIntent(readToday(message, person, office.zone).meaning).meant
    const month = monthOf(message.createdAt, office)
    const said = { messageId, officeId: office.id, month, agentId: by.agentId, read, ...asIntent(meaning) }
    await keepMisreading(tx, { id: newId(), ...said }, now)
    // Whoever once wrote of a danger is in no trial, also when it was an agent who saw it.
    if (said.meant === 'distress') await setApart(tx, await whoMayHaveWritten(tx, person, message))
    await noteChange(tx, parts, person, { by, what: 'messageMisread', details: { meaning } }, now)
  })
}

/** They or, while nobody can tell whose it is, all who have the number. */
async function whoMayHaveWritten(tx: Transaction, person: Probationer, message: Message): Promise<string[]> {
  if (message.probationerId !== null) return [person.id]
  return [person.id, ...(await listByPhone(tx, message.phone)).map(({ id }) => id)]
}

/** The message was well understood after all: it no longer counts. */
export async function unmarkMisread(
  parts: Parts,
  { probationerId, messageId, ...by }: Handling & { messageId: string },
): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    await messageOf(tx, person, messageId)
    if (!(await removeMisreading(tx, messageId))) throw new Problem('alreadyDone')
    await noteChange(tx, parts, person, { by, what: 'messageWellRead' }, now)
  })
}

import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { getProbationer, phoneKeyOf } from '../../store/people/people.ts'
import { setProbationer } from '../../store/people/write-people.ts'
import { findRequestByKey, markRequest, openRequest } from '../../store/requests/requests.ts'
import { doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'

interface SharedNumberDecision {
  probationerId: string
  agentId: string
  allowed: boolean
}

/** Says whether a person may be texted although somebody else has the same number; decided once for each number. */
export async function decideSharedNumber(
  parts: Parts,
  { probationerId, agentId, allowed }: SharedNumberDecision,
): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    await settle(tx, parts, person, agentId, now)
    if (allowed) await setProbationer(tx, probationerId, { textsAllowedOnSharedNumber: true })
    const what = allowed ? 'sharedNumberAllowed' : 'sharedNumberRefused'
    const { officeId } = person
    await writeJournal(tx, [{ officeId, probationerId, what, ...doneBy({ agentId }) }], parts.newId, now)
  })
}

/** The decision is kept as a request that is done, so that it is not asked for again: of that number, another one asks anew. */
async function settle(tx: Transaction, { newId }: Parts, person: Probationer, agentId: string, now: DateTime) {
  const { id: probationerId, officeId, phone } = person
  const phoneKey = phone && phoneKeyOf(tx, phone)
  const key = `sharedNumber:${probationerId}:${phoneKey}`
  await openRequest(tx, { id: newId(), key, officeId, probationerId, kind: 'sharedNumber', phoneKey }, now)
  const request = await findRequestByKey(tx, key)
  const done = { status: 'done', agentId, doneAt: now } as const
  if (!request || !(await markRequest(tx, request.id, ['open', 'taken'], done))) throw new Problem('alreadyDone')
}

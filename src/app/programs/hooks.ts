import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { addHook, countHooks, listHooks, removeHook, resumeHook } from '../../store/hooks/hooks.ts'
import { lastChange } from '../../store/journal/changes.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { settleChanges } from '../changes/list-changes.ts'
import { newHookSecret } from '../changes/sign-hook.ts'
import type { Parts } from '../parts.ts'
import { checkStillAdmin } from '../settings/still-admin.ts'

const MOST = 5

/** Registers an address that is told what changes of the administrator's office from now on. Returns the secret it checks our signature with. */
export async function registerHook(parts: Parts, by: Agent, address: string): Promise<string> {
  const { store, clock, newId, hooks } = parts
  const found = await hooks.check(address)
  if (found !== 'good') throw new Problem(found === 'unread' ? 'hookAddressUnread' : 'hookAddressPrivate')
  const secret = newHookSecret()
  const { id: agentId, officeId } = by
  await settleChanges(parts, officeId)
  await store.transaction(async (tx) => {
    const now = clock.now()
    await checkStillAdmin(tx, by)
    if ((await listHooks(tx, officeId)).some((hook) => hook.address === address)) throw new Problem('alreadyDone')
    if ((await countHooks(tx, officeId)) >= MOST) throw new Problem('tooManyHooks')
    await addHook(tx, { id: newId(), officeId, address, secret, agentId }, await lastChange(tx, officeId), now)
    await note(tx, parts, by, 'hookAdded')
  })
  return secret
}

/** Nothing more is sent there. */
export async function endHook(parts: Parts, by: Agent, id: string): Promise<void> {
  await parts.store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    if (!(await removeHook(tx, { id, officeId: by.officeId }))) throw new Problem('notFound')
    await note(tx, parts, by, 'hookRemoved')
  })
}

/** An address that had stopped is told again, from where it was left. */
export async function startHookAgain(parts: Parts, by: Agent, id: string): Promise<void> {
  const { store, clock } = parts
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    if (!(await resumeHook(tx, { id, officeId: by.officeId }, clock.now()))) throw new Problem('notFound')
    await note(tx, parts, by, 'hookResumed')
  })
}

async function note(tx: Transaction, { newId, clock }: Parts, { id, officeId }: Agent, what: string): Promise<void> {
  await writeJournal(tx, [{ officeId, actor: `agent:${id}`, what }], newId, clock.now())
}

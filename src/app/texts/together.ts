import { type Beside, READ_COMMITTED, type Session, type Transaction } from '../../store/engine/database.ts'
import type { Message } from '../../store/messages/message.ts'
import { describeError } from '../describe-error.ts'
import { alone } from '../numbers-alone.ts'
import type { Parts } from '../parts.ts'

/**
 * Settles several things about texts in one transaction, whose changes each ask again whether a text still is as believed: read committed, and
 * alone with the numbers they went to. When that fails each is settled in its own, so that one takes no other with it; the first
 * failure is thrown once all were tried.
 */
export async function together<Item extends { message: Pick<Message, 'phone'> }>(
  { store, log }: Parts,
  items: readonly Item[],
  settle: (tx: Transaction, items: readonly Item[]) => Promise<void>,
): Promise<void> {
  if (items.length === 0) return
  try {
    return await store.transaction((tx) => settle(tx, items), besideOf(store, items))
  } catch (error) {
    if (items.length === 1) throw error
    log.error({ items: items.length, ...describeError(error) }, 'could not be settled together: one by one')
  }
  const alone = items.map((item) => store.transaction((tx) => settle(tx, [item]), besideOf(store, [item])))
  const failed = (await Promise.allSettled(alone)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}

function besideOf(session: Session, items: readonly { message: Pick<Message, 'phone'> }[]): Beside {
  const phones = items.map(({ message }) => message.phone)
  return { ...READ_COMMITTED, ...alone(session, phones) }
}

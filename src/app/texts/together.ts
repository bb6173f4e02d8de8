import type { Transaction } from '../../store/engine/database.ts'
import { describeError } from '../describe-error.ts'
import type { Parts } from '../parts.ts'

/**
 * Settles several things in one transaction. When that fails each is settled in its own, so that one takes no other with it; the first
 * failure is thrown once all were tried.
 */
export async function together<Item>(
  { store, log }: Parts,
  items: readonly Item[],
  settle: (tx: Transaction, items: readonly Item[]) => Promise<void>,
): Promise<void> {
  if (items.length === 0) return
  try {
    return await store.transaction((tx) => settle(tx, items))
  } catch (error) {
    if (items.length === 1) throw error
    log.error({ items: items.length, ...describeError(error) }, 'could not be settled together: one by one')
  }
  const alone = items.map((item) => store.transaction((tx) => settle(tx, [item])))
  const failed = (await Promise.allSettled(alone)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}

import type { Receipt } from '../../domain/message.ts'
import { keepReceipt } from '../../store/messages/receipts.ts'
import type { Parts } from '../parts.ts'
import { applyReceipt } from './what-became.ts'

/** Hears what became of a text: in any order, repeated, before our own commit, or about a text we do not know. */
export async function recordReceipt(parts: Parts, receipt: Receipt): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    if (!(await keepReceipt(tx, receipt, parts.newId(), now))) return
    await applyReceipt(tx, parts, receipt, now)
  })
}

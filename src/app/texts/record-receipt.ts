import type { Receipt } from '../../domain/message.ts'
import { AWAITED, type Beside, READ_COMMITTED, type Session } from '../../store/engine/database.ts'
import { keepReceipt } from '../../store/messages/receipts.ts'
import { alone } from '../numbers-alone.ts'
import type { Parts } from '../parts.ts'
import { applyReceipt } from './what-became.ts'

/**
 * Hears what became of a text: in any order, repeated, before our own commit, or about a text we do not know. Read committed, and alone with the
 * number it went to, as what the carrier's own answer does (`recordOutcomes`): whichever comes second finds what the first wrote.
 */
export async function recordReceipt(parts: Parts, receipt: Receipt): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(
    async (tx) => {
      if (!(await keepReceipt(tx, receipt, parts.newId(), now))) return
      await applyReceipt(tx, parts, receipt, now)
    },
    { ...AWAITED, ...besideOf(parts.store, receipt) },
  )
}

/** Serializable where the carrier does not say which number. */
function besideOf(session: Session, { to }: Receipt): Beside {
  return to ? { ...READ_COMMITTED, ...alone(session, [to]) } : {}
}

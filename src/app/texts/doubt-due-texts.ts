import { claimTexts } from '../../store/messages/claims.ts'
import { markTexts } from '../../store/messages/mark-texts.ts'
import type { Parts } from '../parts.ts'
import { recheck } from './recheck.ts'

const AT_ONCE = 100
const LEASE = { minutes: 2 }

/**
 * After an older copy was put back: what it holds as due may have left since it was made. All of it that may still leave becomes texts of
 * which we do not know whether the carrier took them, so that they are looked for in its own list before they leave. Returns how many.
 */
export async function doubtDueTexts(parts: Parts): Promise<number> {
  const { store, clock } = parts
  let doubted = 0
  for (;;) {
    const now = clock.now()
    const { claimed, leaving } = await store.transaction(async (tx) => {
      const due = await claimTexts(tx, { now, leaseUntil: now.plus(LEASE), limit: AT_ONCE })
      const { leaving } = await recheck(tx, parts, due, now)
      const ids = leaving.map(({ id }) => id)
      await markTexts(tx, ids, ['sending'], { state: 'uncertain', dueAt: now, absences: 0 })
      return { claimed: due.length, leaving: leaving.length }
    })
    doubted += leaving
    if (claimed < AT_ONCE) return doubted
  }
}

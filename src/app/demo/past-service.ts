import { setImmediate as turn } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { TextToSend } from '../../domain/message.ts'
import type { Parts } from '../parts.ts'
import { leaveNow } from '../texts/leave.ts'
import { recordReceipt } from '../texts/record-receipt.ts'

/** The service as it was at another moment: a clock that is set, a carrier that says which texts it took, and no pace to keep. */
export interface PastService {
  parts: Parts
  setClock(instant: DateTime): void
  /** Hands over what is due, and hears what became of it. */
  leave(): Promise<void>
}

/** Opens it on the same store; to some numbers nothing arrives. */
export function openPastService(now: Parts, neverArrives: readonly string[]): PastService {
  let instant = now.clock.now()
  const taken: (TextToSend & { sid: string })[] = []
  const parts: Parts = {
    ...now,
    clock: { now: () => instant },
    pace: async () => {},
    carrier: {
      ...now.carrier,
      async send(text) {
        const outcome = await now.carrier.send(text)
        if (outcome.outcome === 'accepted') taken.push({ ...text, sid: outcome.sid })
        return outcome
      },
    },
    // What is lost here was meant to be: no warning for whoever watches the machine.
    log: { ...now.log, info() {}, warn() {}, error: (facts, words) => now.log.error(facts, words) },
  }
  return {
    parts,
    setClock(wanted) {
      instant = wanted.toUTC()
    },
    async leave() {
      await leaveNow(parts, undefined, { ofNow: false })
      instant = instant.plus({ seconds: 4 })
      for (const { id, sid, to } of taken.splice(0)) {
        const state = neverArrives.includes(to) ? 'undelivered' : 'delivered'
        await recordReceipt(parts, { messageId: id, sid, state, code: undefined })
        await turn()
      }
    },
  }
}

import { createHash } from 'node:crypto'
import type { Carrier, Mailer } from '../domain/message.ts'

/** A carrier for a machine without an account: it takes every text, and the phone page shows what the store says was sent. */
export function openSimulatedCarrier(): Carrier {
  return {
    send: async ({ id }) => ({ outcome: 'accepted', sid: sidOf(id) }),
    listSent: async () => [],
    listAllSent: async () => [],
    redact: async () => 'redacted',
    listReceived: async () => [],
    whatReceiptMeans: () => ({ advice: 'giveUp', reason: 'unknown' }),
  }
}

/** No carrier at all, beyond the demonstration: every text waits, and nothing is said to have left. */
export function openNoCarrier(): Carrier {
  return {
    ...openSimulatedCarrier(),
    send: async () => ({ outcome: 'accountDown', code: undefined }),
  }
}

/** A mailbox for a machine without a mail server: e-mails stay in the store, and the mailbox page shows them. */
export function openSimulatedMailer(): Mailer {
  return { send: async () => ({ outcome: 'accepted' }), close: async () => {} }
}

/** The same message always has the same sid: sent again after a crash, it is still one text on the page. */
function sidOf(id: string): string {
  return `SM${createHash('sha256').update(id).digest('hex').slice(0, 32)}`
}
